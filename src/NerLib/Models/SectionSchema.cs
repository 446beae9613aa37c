using System.Text;
using NerLib.Numerics;

namespace NerLib.Models;

/// <summary>
/// What a section was trained over: a hash of the names and numbers of its features, and of the counts on which its layout stands. It is written
/// beside the section's name, so that a section whose features have changed since is refused and never read as something else.
/// </summary>
readonly record struct SectionSchema(uint Hash)
{
    /// <summary>Of a section that depends on nothing but its own bytes.</summary>
    public static SectionSchema None { get; } = new(0);

    /// <summary>The schema of what a text describes.</summary>
    public static SectionSchema Of(string description)
    {
        uint hash = WordHash.Start;
        foreach (char c in description) hash = WordHash.Append(hash, c);
        return new(WordHash.Mix(hash, (uint)description.Length));
    }

    /// <summary>The names and numbers of an enumeration's members, as part of a description.</summary>
    public static string Describe<T>() where T : struct, Enum
    {
        var text = new StringBuilder(typeof(T).Name).Append('(');
        foreach (var value in Enum.GetValues<T>()) text.Append(value).Append('=').Append(value.ToString("D")).Append(' ');
        return text.Append(')').ToString();
    }

    public override string ToString() => Hash.ToString("X8", System.Globalization.CultureInfo.InvariantCulture);
}
