using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace NerLib.Output.Json;

/// <summary>A part of a JSON document that is to be of a certain form; what is not is refused with its place.</summary>
/// <param name="element">The part.</param>
/// <param name="parent">What it is a part of; null for the whole.</param>
/// <param name="place">Its name or index there.</param>
/// <param name="whole">What the whole is to be, for messages.</param>
sealed class JsonPart(JsonElement element, JsonPart? parent = null, string place = "$", string whole = "annotation of the text")
{
    /// <summary>A member that must be there.</summary>
    public JsonPart this[string name] => Member(name) ?? throw Wrong($"has no '{name}'");

    /// <summary>A member; null if it is null or not there.</summary>
    public JsonPart? Member(string name)
    {
        Expect(JsonValueKind.Object);
        return element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? new(member, this, "." + name) : null;
    }

    /// <summary>The members of an object, in their order.</summary>
    public IEnumerable<(string Name, JsonPart Value)> Members
    {
        get
        {
            Expect(JsonValueKind.Object);
            foreach (var member in element.EnumerateObject()) yield return (member.Name, new(member.Value, this, "." + member.Name));
        }
    }

    /// <summary>The items of an array.</summary>
    public IEnumerable<JsonPart> Items
    {
        get
        {
            Expect(JsonValueKind.Array);
            int index = 0;
            foreach (var item in element.EnumerateArray()) yield return new(item, this, string.Create(CultureInfo.InvariantCulture, $"[{index++}]"));
        }
    }

    public string String
    {
        get
        {
            Expect(JsonValueKind.String);
            try
            {
                return element.GetString()!;
            }
            catch (InvalidOperationException)
            {
                throw Wrong("is no well-formed text");
            }
        }
    }

    public decimal Number => element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out decimal number) ? number : throw Wrong("is no number");

    public int Integer => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int number) ? number : throw Wrong("is no whole number");

    /// <summary>The value that a name stands for.</summary>
    public T OneOf<T>(FrozenDictionary<string, T> values) =>
        values.TryGetValue(String, out var value) ? value : throw Wrong($"is '{String}'; expected one of {string.Join(", ", values.Keys.Order())}");

    /// <summary>An index below <paramref name="count"/>.</summary>
    public int IndexBelow(int count) => Integer is var index && index >= 0 && index < count ? index : throw Wrong($"is {index}, of {count}");

    /// <summary>That this part is wrong; <paramref name="what"/> goes on behind its place.</summary>
    public JsonException Wrong(string what) => new($"The JSON is no {Whole}: {Path} {what}.", Path, null, null);

    string Whole => parent is null ? whole : parent.Whole;

    string Path => parent is null ? place : parent.Path + place;

    void Expect(JsonValueKind kind)
    {
        if (element.ValueKind != kind) throw Expected(kind);
    }

    JsonException Expected(JsonValueKind kind) =>
        Wrong($"is of kind {element.ValueKind.ToString().ToLowerInvariant()}; expected {kind.ToString().ToLowerInvariant()}");
}
