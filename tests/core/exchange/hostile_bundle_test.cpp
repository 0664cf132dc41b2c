// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/a_tar.h"
#include "core/exchange/a_unit.h"
#include "exchange/limits.h"

#include <zstd.h>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

QByteArray packed(const QByteArray &plain)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(plain.size()))), '\0');
    out.resize(qsizetype(
        ZSTD_compress(out.data(), size_t(out.size()), plain.constData(), size_t(plain.size()), 3)));
    return out;
}

const QByteArray goodLine
    = "{\"age\":\"18-24\",\"delay\":\"0-3\",\"district\":\"1601\",\"form\":\"intake/1\","
      "\"id\":\"01010101010101010101010101010101\",\"incident\":\"rape\",\"keyYear\":2030,"
      "\"month\":\"2030-03\",\"sex\":\"female\",\"type\":\"row\"}";

/// A bundle made by a trusted unit whose program is not ours: everything can be told to be wrong.
struct Forger {
    TwoUnits units;
    QByteArray lines = goodLine + '\n';
    std::map<QString, qint64> counts{{u"row"_s, 1}};
    std::function<QByteArray(const QByteArray &)> pack = packed;
    std::function<void(Manifest &)> editManifest = [](Manifest &) {};
    std::function<void(std::vector<Entry> &)> editEntries = [](std::vector<Entry> &) {};
    std::function<void(QByteArray &)> editTar = [](QByteArray &) {};

    QString forge()
    {
        AUnit &from = units.facility;
        const QByteArray messages = pack(lines);
        Manifest manifest{
            .id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .kind = u"report"_s,
            .content = Manifest::Content::All,
            .isPractice = true,
            .sender = {from.self.unitCode, from.self.registerId, from.keys.signing.publicKey(),
                from.keys.reading.recipient()},
            .destination = {units.province.self.unitCode, units.province.self.registerId},
            .epoch = from.self.epoch,
            .sequence = 1,
            .previous = QByteArray(32, '\0'),
            .readers = {units.province.keys.reading.recipient()},
            .createdAt = QDateTime(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC),
            .forms = {u"intake/1"_s},
            .counts = counts,
            .unpacked = lines.size(),
            .parts = {{u"messages.jsonl.zst"_s, messages.size(), crypto::sha256(messages)}},
            .padding = 50000, // as many digits as it will have
        };
        manifest.padding = 65536 - sizeBesides(manifest);
        editManifest(manifest);
        const QByteArray bytes = toJson(manifest);
        std::vector<Entry> entries{{"manifest.json", bytes},
            {"manifest.json.minisig",
                crypto::sign(from.keys.signing, bytes, trustedComment(manifest))},
            {"messages.jsonl.zst", messages}, {"padding", QByteArray(manifest.padding, '\0')}};
        editEntries(entries);
        QByteArray tar = tarOf(entries);
        editTar(tar);
        return sealed(from.database.folder.path(), tar, manifest.readers);
    }

    ErrorCode refusal()
    {
        const QString path = forge();
        const QByteArray before = units.province.everything();
        const ErrorCode code = refused(previewBundle(units.province.room(), path));
        CHECK(refused(importBundle(units.province.room(), path)) == code);
        CHECK(units.province.everything() == before);
        CHECK(must(putAsideFiles(units.province.room())).size() == 1);
        return code;
    }

    qint64 sizeBesides(const Manifest &manifest)
    {
        const QByteArray signature
            = crypto::sign(units.facility.keys.signing, {}, trustedComment(manifest));
        return tar::entrySize(toJson(manifest).size()) + tar::entrySize(signature.size())
            + tar::entrySize(manifest.parts.front().size) + tar::entrySize(0) + tar::endSize;
    }
};

} // namespace

TEST_CASE("What an honest program of somebody else writes is taken in", "[exchange]")
{
    Forger forger;
    const QString path = forger.forge();
    CHECK(must(previewBundle(forger.units.province.room(), path)).added == 1);
    CHECK(must(importBundle(forger.units.province.room(), path)).added == 1);
}

TEST_CASE("A message with anything but its own members is refused", "[exchange]")
{
    struct Change {
        const char *before;
        const char *after;
        ErrorCode code = ErrorCode::Unreadable;
    };
    const std::vector<Change> changes{
        {"{\"age\"", "{\"a\":\"something somebody told\",\"age\""},
        {"\"type\":\"row\"}", "\"type\":\"row\",\"zz_note\":\"she said\"}"},
        {"\"rape\"", "\"rape, by her uncle\""},
        {"\"rape\"", "\"non_gbv\""},
        {"\"female\"", "\"Sokha\""},
        {"\"18-24\"", "\"20\""},
        {"\"1601\"", "\"160105\""},
        {"\"1601\"", "\"Banlung\""},
        {"\"0-3\"", "\"2 days\""},
        {"2030-03", "2030-03-01"},
        {"2030-03", "2031-03"},
        {"intake/1", "intake/one"},
        {"0101\",\"inc", "01\",\"inc"},
        {"\"keyYear\":2030", "\"keyYear\":2030.0"},
        {"\"age\":", "\"age\": "},
        {"\"sex\":\"female\"", "\"sex\":\"female\",\"sex\":\"female\""},
        {"\"type\":\"row\"", "\"type\":\"case\"", ErrorCode::Unsupported},
        {"\"type\":\"row\"", "\"type\":7"},
        {"{\"age\"", "[{\"age\""},
        {"\"type\":\"row\"}\n", "\"type\":\"row\"}"},
        {"\"type\":\"row\"}\n", "\"type\":\"row\"}\r\n"},
        {"\"type\":\"row\"}\n", "\"type\":\"row\"}\n\n"},
    };
    for (const Change &change : changes) {
        INFO(change.before << " -> " << change.after);
        Forger forger;
        REQUIRE(forger.lines.contains(change.before));
        forger.lines.replace(change.before, change.after);
        CHECK(forger.refusal() == change.code);
    }
}

TEST_CASE("Messages out of order, twice, or of another kind are refused", "[exchange]")
{
    const QByteArray totals
        = "{\"month\":\"2030-03\",\"type\":\"totals\",\"withRow\":1,\"withoutDetail\":0}\n";
    const QByteArray retraction
        = "{\"id\":\"02020202020202020202020202020202\",\"type\":\"retraction\"}\n";
    Forger fine;
    fine.lines = goodLine + '\n' + totals;
    fine.counts = {{u"row"_s, 1}, {u"totals"_s, 1}};
    CHECK(importBundle(fine.units.province.room(), fine.forge()));

    const std::vector<std::pair<QByteArray, std::map<QString, qint64>>> wrong{
        {goodLine + '\n' + goodLine + '\n', {{u"row"_s, 2}}},
        {totals + goodLine + '\n', {{u"row"_s, 1}, {u"totals"_s, 1}}},
        {totals + totals, {{u"totals"_s, 2}}},
        {goodLine + '\n' + retraction, {{u"row"_s, 1}, {u"retraction"_s, 1}}},
    };
    for (const auto &[lines, counts] : wrong) {
        Forger forger;
        forger.lines = lines;
        forger.counts = counts;
        CHECK(forger.refusal() == ErrorCode::Unreadable);
    }
}

TEST_CASE("A bundle holds what its manifest says, no more and no less", "[exchange]")
{
    struct Lie {
        const char *what;
        std::function<void(Forger &)> tell;
        ErrorCode code = ErrorCode::Unreadable;
    };
    const std::vector<Lie> lies{
        {"more rows announced",
            [](Forger &f) {
                f.counts = {{u"row"_s, 2}};
            }},
        {"another length announced",
            [](Forger &f) { f.editManifest = [](Manifest &m) { m.unpacked += 1; }; }},
        {"another hash of a part",
            [](Forger &f) { f.editManifest = [](Manifest &m) { m.parts[0].sha256[0] ^= 1; }; }},
        {"another size of a part",
            [](Forger &f) { f.editManifest = [](Manifest &m) { m.parts[0].size -= 1; }; }},
        {"a part that is not there",
            [](Forger &f) {
                f.editManifest = [](Manifest &m) {
                    const QByteArray hash(32, '\1');
                    m.parts.push_back({u"blobs/"_s + QString::fromLatin1(hash.toHex()), 0, hash});
                };
            }},
        {"a part that is not named",
            [](Forger &f) {
                f.editEntries = [](auto &e) { e.insert(e.end() - 1, {"extra", "x"}); };
            }},
        {"the same part twice",
            [](Forger &f) { f.editEntries = [](auto &e) { e.insert(e.begin() + 2, e[2]); }; }},
        {"messages behind the padding",
            [](Forger &f) { f.editEntries = [](auto &e) { std::swap(e[2], e[3]); }; }},
        {"the signature first",
            [](Forger &f) { f.editEntries = [](auto &e) { std::swap(e[0], e[1]); }; }},
        {"no padding", [](Forger &f) { f.editEntries = [](auto &e) { e.pop_back(); }; }},
        {"something in the padding",
            [](Forger &f) { f.editEntries = [](auto &e) { e[3].content[777] = 'x'; }; }},
        {"a length between the steps",
            [](Forger &f) { f.editManifest = [](Manifest &m) { m.padding -= 512; }; }},
        {"bytes behind the tar", [](Forger &f) { f.editTar = [](auto &t) { t += '\0'; }; }},
        {"a clock in a header", [](Forger &f) { f.editTar = [](auto &t) { t[140] = '1'; }; }},
        {"a changes bundle as the first",
            [](Forger &f) {
                f.editManifest = [](Manifest &m) { m.content = Manifest::Content::Changes; };
            },
            ErrorCode::Invalid},
        {"a first bundle that follows another",
            [](Forger &f) { f.editManifest = [](Manifest &m) { m.previous[0] = 'x'; }; },
            ErrorCode::NumberReused},
        {"a manifest that is too long",
            [](Forger &f) {
                f.editEntries
                    = [](auto &e) { e[0].content += QByteArray(limits::manifestBytes, ' '); };
            },
            ErrorCode::TooLarge},
        {"another reader in the manifest",
            [](Forger &f) {
                f.editManifest = [](Manifest &m) { m.destination.unit = u"PTM-XXX"_s; };
                f.editManifest = [](Manifest &m) {
                    m.destination.registerId = u"aaaaaaaa-0000-4000-8000-000000000000"_s;
                };
            },
            ErrorCode::WrongReader},
    };
    for (const Lie &lie : lies) {
        INFO(lie.what);
        Forger forger;
        lie.tell(forger);
        CHECK(forger.refusal() == lie.code);
    }
}

TEST_CASE("Packed messages that are damaged, doubled or huge are refused", "[exchange]")
{
    const std::vector<std::function<QByteArray(const QByteArray &)>> packings{
        [](const QByteArray &plain) { return packed(plain).chopped(1); },
        [](const QByteArray &plain) { return packed(plain) + 'x'; },
        [](const QByteArray &plain) { return packed(plain) + packed(plain); },
        [](const QByteArray &plain) { return plain; },
        [](const QByteArray &) { return QByteArray(); },
    };
    for (const auto &pack : packings) {
        Forger forger;
        forger.pack = pack;
        CHECK(forger.refusal() == ErrorCode::Unreadable);
    }
    Forger line;
    line.lines = QByteArray(limits::messageBytes + 1, ' ') + goodLine + '\n';
    CHECK(line.refusal() == ErrorCode::TooLarge);
}

TEST_CASE("A bomb in the packing is stopped by what the manifest may announce", "[exchange]")
{
    Forger forger;
    forger.editManifest = [](Manifest &m) { m.unpacked = limits::messagesBytes + 1; };
    CHECK(forger.refusal() == ErrorCode::Unreadable);
}
