// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/pictures.h"

#include "casework/audited.h"
#include "domain/policy_table.h"
#include "store/attachment_repository.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

/// All pictures of a form are closed to those who may see the most private of them.
domain::Seal sealOf(const QString &formId)
{
    for (const domain::RestrictedTable::Row &row : domain::restricted().rows) {
        if (row.form == formId && row.seal.key == u"photographs")
            return row.seal;
    }
    return domain::sealOfOtherPictures();
}

/// The permission that a picture asks for in place of reading the form; empty if none.
QString viewAction(const QString &formId, const QString &question)
{
    static const auto table = domain::shippedPolicyTable(u"pictures.csv"_s);
    if (!table) // without the table nobody sees a picture that might need two persons
        return u"genital_photo_view"_s;
    for (const QStringList &row : table->rows) {
        if (row.at(0) == formId && row.at(1) == question)
            return row.at(2);
    }
    return {};
}

Result<> demandToView(
    const domain::Session &session, const QString &formId, const QString &question)
{
    if (!mayRead(session, formId) && !mayWrite(session, formId))
        return fail(ErrorCode::Denied, formId);
    const QString action = viewAction(formId, question);
    if (action.isEmpty())
        return {};
    TRY(demand(session, action));
    if (domain::permission(session.user.role, action) == domain::Permission::TwoPersons)
        return fail(ErrorCode::Denied, u"two persons are needed"_s);
    return {};
}

QString subjectOf(const Desk &desk, const OpenForm &form)
{
    return form.caseId ? form.caseCode : desk.info.unitCode;
}

} // namespace

QString pictureType(QByteArrayView beginning)
{
    if (beginning.startsWith(QByteArrayView("\xFF\xD8\xFF")))
        return u"image/jpeg"_s;
    if (beginning.startsWith(QByteArrayView("\x89PNG\r\n\x1A\n")))
        return u"image/png"_s;
    return {};
}

Result<QString> keepPicture(
    CaseRegister &reg, const domain::Session &session, const OpenForm &form, const Picture &picture)
{
    Desk &desk = reg.desk();
    const AuditLine line{u"picture_add"_s, subjectOf(desk, form)};
    return audited(desk, session, line, [&]() -> Result<QString> {
        TRY(demandToWrite(session, form.form->form().id));
        const QString mediaType = pictureType(picture.content);
        if (mediaType.isEmpty())
            return fail(ErrorCode::Unsupported, u"no JPEG or PNG"_s);
        if (picture.content.size() > largestPicture)
            return fail(ErrorCode::TooLarge, u"a picture over %1 bytes"_s.arg(largestPicture));
        QByteArray sealed = TRY(desk.seals.close(sealOf(form.form->form().id), picture.content));
        QBuffer buffer(&sealed);
        buffer.open(QIODevice::ReadOnly);
        store::AttachmentRepository attachments(desk.database);
        const auto kept = TRY(
            attachments.add(form.caseId, mediaType, buffer, sealed.size(), {}, picture.original));
        return QString::fromLatin1(kept.sha256.toHex());
    });
}

Result<QByteArray> openPicture(CaseRegister &reg, const domain::Session &session,
    const OpenForm &form, const QString &question, const QString &id)
{
    Desk &desk = reg.desk();
    const AuditLine line{u"picture_open"_s, subjectOf(desk, form), id.left(8)};
    return audited(desk, session, line, [&]() -> Result<QByteArray> {
        TRY(demandToView(session, form.form->form().id, question));
        store::AttachmentRepository attachments(desk.database);
        const QByteArray sha256 = QByteArray::fromHex(id.toLatin1());
        TRY(attachments.find(form.caseId, sha256));
        QByteArray sealed;
        QBuffer buffer(&sealed);
        buffer.open(QIODevice::WriteOnly);
        TRY(attachments.read(sha256, buffer));
        const auto plain = TRY(desk.seals.open(sealOf(form.form->form().id), sealed));
        return plain.view().toByteArray();
    });
}

} // namespace casework
