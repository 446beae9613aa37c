using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NerLib.Output.Json;

namespace NerLib.People;

/// <summary>A <see cref="PeopleIndex"/> as JSON.</summary>
static class PeopleIndexFile
{
    const int Version = 1;

    const string VersionMember = "people_index";

    public static void Write(Stream stream, int documents, IReadOnlyList<IndexedPerson> people, IReadOnlyDictionary<uint, int> documentsOfName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber(VersionMember, Version);
        json.WriteNumber("documents", documents);
        json.WriteStartArray("people");
        foreach (var person in people)
        {
            json.WriteStartObject();
            json.WriteNumber("documents", person.Documents);
            json.WriteString("gender", OutputNames.LowerNameOf(person.Gender));
            if (person.KnownId is { } id) json.WriteString("known_id", OutputNames.WellFormed(id));
            WriteTexts("names", person.NameCounts);
            WriteTexts("roles", person.RoleCounts);
            WriteHashes("neighbors", person.Neighbors);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteHashes("documents_of_name", documentsOfName);
        json.WriteEndObject();

        void WriteTexts(string member, IReadOnlyDictionary<string, int> counts)
        {
            json.WriteStartObject(member);
            foreach (var (text, count) in counts.OrderBy(item => item.Key, StringComparer.Ordinal)) json.WriteNumber(OutputNames.WellFormed(text), count);
            json.WriteEndObject();
        }

        void WriteHashes(string member, IReadOnlyDictionary<uint, int> counts)
        {
            json.WriteStartObject(member);
            foreach (var (hash, count) in counts.OrderBy(item => item.Key)) json.WriteNumber(hash.ToString(CultureInfo.InvariantCulture), count);
            json.WriteEndObject();
        }
    }

    public static (int Documents, List<IndexedPerson> People, Dictionary<uint, int> DocumentsOfName) Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var parsed = JsonDocument.Parse(stream);
        var root = new JsonPart(parsed.RootElement, whole: "index of people");
        if (root.Member(VersionMember) is not { } version)
            throw root.Wrong($"has no '{VersionMember}'; expected what PeopleIndex.Save or nerlib people has written");
        if (version.Integer != Version) throw version.Wrong($"is {version.Integer}; this NerLib reads {Version}");
        var people = new List<IndexedPerson>();
        foreach (var person in root["people"].Items)
        {
            var names = Counts(person["names"], text => text);
            if (names.Count == 0) throw person["names"].Wrong("is empty");
            people.Add(new(
                people.Count, person["documents"].Integer, person["gender"].OneOf(DocumentJsonReader.Genders), names,
                Counts(person["roles"], text => text), Counts(person["neighbors"], HashOf))
            {
                KnownId = person.Member("known_id")?.String,
            });
        }
        return (root["documents"].Integer, people, Counts(root["documents_of_name"], HashOf));

        static Dictionary<T, int> Counts<T>(JsonPart part, Func<string, T> keyOf)
            where T : notnull
        {
            var counts = new Dictionary<T, int>();
            foreach (var (name, value) in part.Members) counts[keyOf(name)] = value.Integer;
            return counts;
        }

        static uint HashOf(string text) =>
            uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out uint hash) ? hash : throw new JsonException($"'{text}' is no hash.");
    }
}
