// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression_lexer.h"

#include "forms/expression_functions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

// An engine that descends into an expression must come back out of it: these keep its stack small.
constexpr int mostWords = 1000;
constexpr size_t deepestNesting = 60;
constexpr qsizetype longest = 8000;

/// A parenthesis that is open, and the function it belongs to.
struct Open {
    QString function; ///< Empty if it only groups.
    int commas = 0;
    int words = 0; ///< Within it, deeper ones included.
    QStringList literals{}; ///< Arguments that start with a quoted text: that text.
};

class Lexer
{
public:
    Lexer(const QString &text, ExpressionPlace place)
        : m_text(text)
        , m_place(place)
    {
    }

    Rewritten run()
    {
        if (m_text.size() > longest)
            refuse(u"longer than 8000 characters"_s);
        while (m_at < m_text.size() && m_out.fault.isEmpty())
            word();
        if (m_out.fault.isEmpty() && !m_open.empty())
            refuse(u"a parenthesis is not closed"_s);
        if (m_out.fault.isEmpty() && m_words == 0)
            refuse(u"nothing in it"_s);
        return std::move(m_out);
    }

private:
    void word()
    {
        const auto &[pattern, take] = *match();
        (this->*take)(m_match.captured(0));
    }

    using Take = void (Lexer::*)(const QString &);
    struct Pattern {
        QRegularExpression expression;
        Take take;
    };

    const Pattern *match()
    {
        static const std::vector<Pattern> patterns{
            {QRegularExpression(u"\\s+"_s), &Lexer::blank},
            {QRegularExpression(u"'[^']*'|\"[^\"]*\""_s), &Lexer::literal},
            {QRegularExpression(u"\\$\\{\\s*[^{}]*\\}"_s), &Lexer::reference},
            {QRegularExpression(u"[0-9]+(\\.[0-9]*)?|\\.[0-9]+"_s), &Lexer::operand},
            {QRegularExpression(u"position\\s*\\(\\s*\\.\\.\\s*\\)"_s), &Lexer::lineNumber},
            {QRegularExpression(u"\\.(?!\\.)"_s), &Lexer::self},
            {QRegularExpression(u"[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?\\s*\\("_s),
                &Lexer::function},
            {QRegularExpression(u"[A-Za-z_][A-Za-z0-9_.-]*"_s), &Lexer::name},
            {QRegularExpression(u"\\("_s), &Lexer::open},
            {QRegularExpression(u"\\)"_s), &Lexer::close},
            {QRegularExpression(u","_s), &Lexer::comma},
            {QRegularExpression(u"!=|<=|>=|[-+*=<>]"_s), &Lexer::symbol},
            {QRegularExpression(u"."_s, QRegularExpression::DotMatchesEverythingOption),
                &Lexer::stranger},
        };
        for (const Pattern &pattern : patterns) {
            m_match = pattern.expression.match(m_text, m_at, QRegularExpression::NormalMatch,
                QRegularExpression::AnchorAtOffsetMatchOption);
            if (m_match.hasMatch()) {
                m_at = m_match.capturedEnd();
                return &pattern;
            }
        }
        return nullptr; // not reached: the last one takes anything
    }

    void refuse(const QString &why) { m_out.fault = why; }

    void put(const QString &text, bool isOperand)
    {
        m_out.xpath += text.toUtf8();
        m_isAfterOperand = isOperand;
        if (++m_words > mostWords)
            refuse(u"more than 1000 words"_s);
        if (!m_open.empty())
            ++m_open.back().words;
    }

    void put(Reference reference)
    {
        auto found = std::find(m_out.references.begin(), m_out.references.end(), reference);
        const auto index = found - m_out.references.begin();
        if (found == m_out.references.end())
            m_out.references.push_back(std::move(reference));
        // With blanks around it, or ${a}-${b} would be one long name.
        put(u" $v%1 "_s.arg(index), true);
    }

    void blank(const QString &) { m_out.xpath += ' '; }
    void operand(const QString &text) { put(text, true); }

    void literal(const QString &text)
    {
        if (!m_open.empty() && m_open.back().literals.size() == m_open.back().commas)
            m_open.back().literals.append(text.sliced(1, text.size() - 2));
        put(text, true);
    }

    void reference(const QString &text)
    {
        const QString target = text.sliced(2, text.size() - 3);
        if (target != target.trimmed())
            refuse(u"blanks inside ${}"_s); // so does the reference converter
        const bool isIndexed = !m_open.empty() && m_open.back().commas == 0
            && m_open.back().function == u"indexed-repeat";
        put(Reference{isIndexed ? Reference::Kind::EveryLine : Reference::Kind::Value, target});
    }

    void lineNumber(const QString &) { put(Reference{Reference::Kind::LineNumber, {}}); }
    void self(const QString &) { put(Reference{Reference::Kind::Self, {}}); }

    void function(const QString &text)
    {
        const QString called = text.chopped(1).trimmed();
        if (m_isAfterOperand
            && (called == u"and" || called == u"or" || called == u"div" || called == u"mod")) {
            m_at -= text.size() - called.size();
            return symbol(called);
        }
        if (!knownFunction(called))
            return refuse(u"there is no function %1()"_s.arg(called));
        put(called + u'(', false);
        push({called});
    }

    void name(const QString &text)
    {
        const bool isOperator = text == u"and" || text == u"or" || text == u"div" || text == u"mod";
        if (isOperator && m_isAfterOperand)
            return symbol(text);
        if (m_place == ExpressionPlace::ChoiceFilter)
            return put(Reference{Reference::Kind::Column, text});
        refuse(u"the bare word %1: a text stands in quotes, an answer in ${}"_s.arg(text));
    }

    void symbol(const QString &text)
    {
        if (text == u"*" && !m_isAfterOperand)
            return refuse(u"* without something before it"_s);
        put(u' ' + text + u' ', false);
    }

    void open(const QString &)
    {
        put(u"("_s, false);
        push({});
    }

    void push(Open open)
    {
        if (m_open.size() == deepestNesting)
            return refuse(u"more than 60 parentheses within each other"_s);
        m_open.push_back(std::move(open));
    }

    void close(const QString &)
    {
        if (m_open.empty())
            return refuse(u"a parenthesis that was not opened"_s);
        const Open closed = m_open.back();
        m_open.pop_back();
        put(u")"_s, true);
        if (!closed.function.isEmpty())
            checkCall(closed);
    }

    void checkCall(const Open &call)
    {
        const KnownFunction &known = *knownFunction(call.function);
        const int arguments = call.words == 0 ? 0 : call.commas + 1;
        if (arguments < known.fewest || arguments > known.most)
            return refuse(u"%1() with %2 arguments"_s.arg(call.function).arg(arguments));
        // Known before the form is used, not when somebody comes to this question.
        if (call.function == u"regex" && !QRegularExpression(call.literals.value(1)).isValid())
            refuse(u"regex() with the pattern %1"_s.arg(call.literals.value(1)));
        if (call.function == u"pulldata"
            && (call.literals.size() < 2 || call.literals.front() != u"case"))
            refuse(u"pulldata() reads only 'case', by a name in quotes"_s);
    }

    void comma(const QString &)
    {
        if (m_open.empty() || m_open.back().function.isEmpty())
            return refuse(u"a comma outside of a function"_s);
        put(u","_s, false);
        Open &call = m_open.back();
        ++call.commas;
        while (call.literals.size() < call.commas)
            call.literals.append(QString());
    }

    void stranger(const QString &text) { refuse(u"%1 has no meaning here"_s.arg(text)); }

    const QString m_text;
    const ExpressionPlace m_place;
    qsizetype m_at = 0;
    int m_words = 0;
    bool m_isAfterOperand = false;
    std::vector<Open> m_open;
    QRegularExpressionMatch m_match;
    Rewritten m_out;
};

} // namespace

Rewritten rewrite(const QString &expression, ExpressionPlace place)
{
    return Lexer(expression, place).run();
}

} // namespace forms
