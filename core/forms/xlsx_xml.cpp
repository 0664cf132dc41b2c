// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/xlsx_xml.h"

namespace forms {

namespace {

// Without a listener libxml2 writes its errors to the terminal.
void beSilent(void *, xmlErrorPtr)
{
}

const xmlChar *xml(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

} // namespace

XmlWalk::XmlWalk(const QByteArray &part)
    // No network, no entities put in, no lifting of the parser's own limits.
    : m_reader(xmlReaderForMemory(
        part.constData(), int(part.size()), nullptr, nullptr, XML_PARSE_NONET | XML_PARSE_COMPACT))
{
    if (m_reader)
        xmlTextReaderSetStructuredErrorHandler(m_reader.get(), beSilent, nullptr);
}

bool XmlWalk::next()
{
    const int status = m_reader && m_isSound ? xmlTextReaderRead(m_reader.get()) : -1;
    if (status == 1) {
        const int type = xmlTextReaderNodeType(m_reader.get());
        m_isSound
            = type != XML_READER_TYPE_DOCUMENT_TYPE && type != XML_READER_TYPE_ENTITY_REFERENCE;
        return m_isSound;
    }
    m_isSound = m_isSound && status == 0;
    return false;
}

bool XmlWalk::isNamed(const char *name) const
{
    return xmlStrEqual(xmlTextReaderConstLocalName(m_reader.get()), xml(name)) == 1;
}

bool XmlWalk::isStart(const char *name) const
{
    return xmlTextReaderNodeType(m_reader.get()) == XML_READER_TYPE_ELEMENT && isNamed(name);
}

bool XmlWalk::isEnd(const char *name) const
{
    const int type = xmlTextReaderNodeType(m_reader.get());
    const bool isEnd = type == XML_READER_TYPE_END_ELEMENT
        || (type == XML_READER_TYPE_ELEMENT && xmlTextReaderIsEmptyElement(m_reader.get()) == 1);
    return isEnd && isNamed(name);
}

bool XmlWalk::isText() const
{
    const int type = xmlTextReaderNodeType(m_reader.get());
    return type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_CDATA
        || type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE || type == XML_READER_TYPE_WHITESPACE;
}

QString XmlWalk::text() const
{
    return QString::fromUtf8(
        reinterpret_cast<const char *>(xmlTextReaderConstValue(m_reader.get())));
}

QString XmlWalk::attribute(const char *name) const
{
    xmlChar *value = xmlTextReaderGetAttribute(m_reader.get(), xml(name));
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(value));
    xmlFree(value);
    return text;
}

} // namespace forms
