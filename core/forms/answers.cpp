// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answers.h"

#include <QJsonArray>

namespace forms {

namespace {

bool saysNothing(const Answer &answer)
{
    const bool isBlank = (answer.value.isString() && answer.value.toString().isEmpty())
        || (answer.value.isArray() && answer.value.toArray().isEmpty());
    return answer.isEmpty() || (isBlank && !answer.noValue && answer.note.isEmpty());
}

Answer find(const std::map<QString, Answer> &line, const QString &question)
{
    const auto found = line.find(question);
    return found == line.end() ? Answer{} : found->second;
}

QJsonObject lineToJson(const std::map<QString, Answer> &line)
{
    QJsonObject object;
    for (const auto &[question, answer] : line)
        object.insert(question, answer.toJson());
    return object;
}

} // namespace

Answer Answers::at(const Path &path) const
{
    if (path.repeat.isEmpty())
        return find(m_single, path.question);
    if (path.line < 0 || path.line >= lineCount(path.repeat))
        return {};
    return find(m_repeats.at(path.repeat)[size_t(path.line)], path.question);
}

void Answers::set(const Path &path, Answer answer)
{
    auto *line = &m_single;
    if (!path.repeat.isEmpty()) {
        auto &lines = m_repeats[path.repeat];
        const size_t index = size_t(qMax(0, path.line));
        if (index >= lines.size())
            lines.resize(index + 1);
        line = &lines[index];
    }
    if (answer.noValue) // the reason stands in place of a value
        answer.value = {};
    if (saysNothing(answer))
        line->erase(path.question);
    else
        line->insert_or_assign(path.question, std::move(answer));
}

int Answers::lineCount(const QString &repeat) const
{
    const auto found = m_repeats.find(repeat);
    return found == m_repeats.end() ? 0 : int(found->second.size());
}

void Answers::insertLine(const QString &repeat, int before)
{
    auto &lines = m_repeats[repeat];
    lines.emplace(lines.begin() + qBound(0, before, int(lines.size())));
}

void Answers::removeLine(const QString &repeat, int line)
{
    if (line < 0 || line >= lineCount(repeat))
        return;
    auto &lines = m_repeats[repeat];
    lines.erase(lines.begin() + line);
    if (lines.empty())
        m_repeats.erase(repeat);
}

std::vector<Path> Answers::paths() const
{
    std::vector<Path> paths;
    for (const auto &[question, answer] : m_single)
        paths.push_back({question});
    for (const auto &[repeat, lines] : m_repeats) {
        for (size_t line = 0; line < lines.size(); ++line) {
            for (const auto &[question, answer] : lines[line])
                paths.push_back({question, repeat, int(line)});
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

QJsonObject Answers::toJson() const
{
    QJsonObject object = lineToJson(m_single);
    for (const auto &[repeat, lines] : m_repeats) {
        QJsonArray list;
        for (const auto &line : lines)
            list.append(lineToJson(line));
        object.insert(repeat, list);
    }
    if (m_paperDay)
        object.insert(paperMember.toString(), m_paperDay->toString(Qt::ISODate));
    return object;
}

} // namespace forms
