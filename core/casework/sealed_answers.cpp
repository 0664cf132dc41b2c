// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/sealed_answers.h"

#include "base/json.h"
#include "casework/permissions.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

const QString sealedWord = u"sealed"_s; // the one member of an answer that is closed
constexpr qsizetype lengthStep = 128; // bytes; the length of what is closed does not tell a code

/// The answers of one question that were closed before, wherever they stood.
using Earlier = QMultiMap<QString, QString>;

QString closedTextOf(const QJsonValue &kept)
{
    const QJsonObject object = kept.toObject();
    return object.size() == 1 ? object.value(sealedWord).toString() : QString();
}

struct Closed {
    domain::Seal seal;
    QByteArray bytes;
};

/// "restricted/hiv_result_read:" and the bytes in base64.
Result<Closed> readClosed(const QString &text)
{
    const auto seal = domain::restricted().named(text.section(u':', 0, 0));
    const auto bytes = QByteArray::fromBase64Encoding(
        text.section(u':', 1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!seal || !bytes)
        return fail(ErrorCode::DamagedPages, u"a sealed answer is no seal and bytes"_s);
    return Closed{*seal, *bytes};
}

Result<QJsonValue> open(
    const Desk &desk, Id<domain::Record> record, const QString &question, const Closed &closed)
{
    const auto plain = desk.seals.open(closed.seal, closed.bytes);
    const auto document
        = plain ? QJsonDocument::fromJson(plain->view().toByteArray()).array() : QJsonArray();
    // Bytes that open but were closed for another record or question were carried here.
    if (document.size() != 3 || document.at(0) != record.toString() || document.at(1) != question)
        return fail(ErrorCode::DamagedPages, u"a sealed answer does not open: "_s + question);
    return document.at(2);
}

Result<QString> close(const Desk &desk, Id<domain::Record> record, const QString &question,
    const domain::Seal &seal, const QJsonValue &answer)
{
    QByteArray plain = QJsonDocument(QJsonArray{record.toString(), question, answer})
                           .toJson(QJsonDocument::Compact);
    const qsizetype steps = plain.size() / lengthStep + 1;
    plain = plain.leftJustified(steps * lengthStep, ' ');
    const QByteArray closed = TRY(desk.seals.close(seal, plain));
    return seal.name() + u':' + QString::fromLatin1(closed.toBase64());
}

using Change = std::function<Result<QJsonValue>(const QString &question, const QJsonValue &answer)>;

Result<QJsonObject> changedLine(const QJsonObject &line, const Change &change)
{
    QJsonObject changed;
    for (auto member = line.begin(); member != line.end(); ++member) {
        const QJsonValue now = TRY(change(member.key(), member.value()));
        if (!now.isUndefined())
            changed.insert(member.key(), now);
    }
    return changed;
}

/// Each answer of a document, also in the lines of repeats, becomes what @p change makes of it; it
/// goes if that is undefined. (A list of objects is a repeat: no answer is one.)
Result<QJsonObject> changedDocument(const QJsonObject &document, const Change &change)
{
    return changedLine(
        document, [&](const QString &name, const QJsonValue &value) -> Result<QJsonValue> {
            const QJsonArray lines = value.toArray();
            if (lines.isEmpty() || !lines.first().isObject())
                return change(name, value);
            QJsonArray changed;
            for (const QJsonValue &line : lines)
                changed.append(TRY(changedLine(line.toObject(), change)));
            return changed;
        });
}

Result<Earlier> earlierOf(const QByteArray &document)
{
    Earlier earlier;
    if (document.isEmpty())
        return earlier;
    TRY(changedDocument(TRY(readJsonObject(document)),
        [&](const QString &question, const QJsonValue &answer) -> Result<QJsonValue> {
            if (const QString closed = closedTextOf(answer); !closed.isEmpty())
                earlier.insert(question, closed);
            return answer;
        }));
    return earlier;
}

/// The bytes this answer was closed to before, taken out of @p earlier; empty if there are none.
QString sameAsBefore(const Desk &desk, Id<domain::Record> record, const QString &question,
    const QJsonValue &answer, Earlier &earlier)
{
    for (const QString &text : earlier.values(question)) {
        const auto closed = readClosed(text);
        if (!closed || !desk.seals.opens(closed->seal))
            continue;
        const auto before = open(desk, record, question, *closed);
        if (before && *before == answer) {
            earlier.remove(question, text);
            return text;
        }
    }
    return {};
}

bool isExpression(const QString &text)
{
    return text.contains(u'$') || text.contains(u'(');
}

/// The seal of the first sealed answer that an expression reads.
std::optional<domain::Seal> sealRead(
    const QString &expression, const QMap<QString, domain::Seal> &own)
{
    static const QRegularExpression reads(
        uR"(\$\{([^}]+)\}|pulldata\(\s*['"]case['"]\s*,\s*['"]([^'"]+)['"])"_s);
    for (auto found = reads.globalMatch(expression); found.hasNext();) {
        const auto match = found.next();
        const QString ofForm = match.captured(1).trimmed();
        if (own.contains(ofForm))
            return own.value(ofForm);
        if (const auto seal = domain::restricted().ofField(match.captured(2)))
            return seal;
    }
    return {};
}

void addCalculated(const forms::Group &group, QMap<QString, domain::Seal> &sealed)
{
    for (const forms::Group::Item &item : group.items) {
        if (item.group)
            addCalculated(*item.group, sealed);
        if (!item.question || sealed.contains(item.question->name))
            continue;
        for (const QString &text : {item.question->calculation, item.question->defaultValue}) {
            if (const auto seal = sealRead(isExpression(text) ? text : QString(), sealed))
                sealed.insert(item.question->name, *seal);
        }
    }
}

} // namespace

QMap<QString, domain::Seal> sealedQuestions(const forms::Form &form)
{
    QMap<QString, domain::Seal> sealed;
    for (const domain::RestrictedTable::Row &row : domain::restricted().rows) {
        const forms::Question *question = row.form == form.id ? form.question(row.field) : nullptr;
        // Of a picture the answer is a number; the picture itself is sealed where it is kept.
        if (question && question->type != forms::QuestionType::Image)
            sealed.insert(row.field, row.seal);
    }
    for (qsizetype before = -1; before != sealed.size();) {
        before = sealed.size();
        addCalculated(form.root, sealed); // what is calculated from what is calculated
    }
    return sealed;
}

Result<QByteArray> closedDocument(const Desk &desk, Id<domain::Record> record,
    const forms::Form &form, const forms::Answers &answers, const QByteArray &earlier)
{
    const auto sealed = sealedQuestions(form);
    const QJsonObject document = answers.toJson();
    if (sealed.isEmpty())
        return toCanonicalJson(document);
    Earlier before = TRY(earlierOf(earlier));
    return toCanonicalJson(TRY(changedDocument(
        document, [&](const QString &question, const QJsonValue &answer) -> Result<QJsonValue> {
            const auto seal = sealed.find(question);
            if (seal == sealed.end() || !closedTextOf(answer).isEmpty())
                return answer;
            QString closed = sameAsBefore(desk, record, question, answer, before);
            if (closed.isEmpty())
                closed = TRY(close(desk, record, question, *seal, answer));
            return QJsonObject{{sealedWord, closed}};
        })));
}

namespace {

Result<QJsonValue> openedValue(const Desk &desk, const domain::Session &session,
    Id<domain::Record> record, const QString &question, const QJsonValue &kept)
{
    const QString text = closedTextOf(kept);
    if (text.isEmpty())
        return kept;
    const Closed closed = TRY(readClosed(text));
    if (!may(session, closed.seal.right) || !desk.seals.opens(closed.seal))
        return kept;
    return open(desk, record, question, closed);
}

} // namespace

Result<QJsonValue> openedChange(const Desk &desk, const domain::Session &session,
    Id<domain::Record> record, const QString &field, const QJsonValue &kept)
{
    const auto change = [&](const QString &question, const QJsonValue &answer) {
        return openedValue(desk, session, record, question, answer);
    };
    if (field.isEmpty())
        return TRY(changedDocument(kept.toObject(), change));
    return TRY(changedDocument({{field, kept}}, change)).value(field);
}

Result<forms::Answers> openedAnswers(const Desk &desk, const domain::Session &session,
    Id<domain::Record> record, const forms::Form &form, const QByteArray &document)
{
    QJsonObject seen = TRY(readJsonObject(document));
    // Most documents hold nothing sealed; going through each answer then changes none.
    if (document.contains("\"sealed\"")) {
        seen = TRY(changedDocument(seen, [&](const QString &question, const QJsonValue &answer) {
            return openedValue(desk, session, record, question, answer);
        }));
    }
    return forms::Answers::fromJson(form, seen, forms::Answers::Sealed::Taken);
}

} // namespace casework
