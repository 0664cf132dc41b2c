// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <libxml/xmlreader.h>

#include <memory>

namespace forms {

/// Walks through one XML part without holding it as a tree. Ends at the first thing that no
/// spreadsheet writes: a document type (and with it every entity), or XML that is not well formed.
class XmlWalk
{
public:
    explicit XmlWalk(const QByteArray &part);

    bool next(); ///< To the next start, end or text; false at the end and after a fault.
    bool isSound() const { return m_isSound; } ///< Ask it when next() was false.

    bool isStart(const char *name) const; ///< By local name, in whatever namespace.
    bool isEnd(const char *name) const; ///< Also of an element that is empty.
    bool isText() const;
    QString text() const;
    QString attribute(const char *name) const; ///< Also "r:id".

private:
    struct Free {
        void operator()(xmlTextReaderPtr reader) const { xmlFreeTextReader(reader); }
    };
    bool isNamed(const char *name) const;
    std::unique_ptr<xmlTextReader, Free> m_reader;
    bool m_isSound = true;
};

} // namespace forms
