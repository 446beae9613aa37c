using System.Buffers;
using NerLib.Languages.English;

namespace NerLib.Regions;

/// <summary>Goes over the places of a text where a credit or a caption may begin or end, each found once.</summary>
ref struct CreditTriggers(ReadOnlySpan<char> text)
{
    // Searched for apart from the words: words of three ASCII letters or more are found many units at a time.
    static readonly SearchValues<char> Marks = SearchValues.Create("©|");

    readonly ReadOnlySpan<char> _text = text;
    int _word = -1, _mark = -1;

    /// <summary>The first place at or after <paramref name="from"/>, which never goes back; the text's length if there is none.</summary>
    public int Next(int from)
    {
        if (_word < from) _word = Found(from, _text[from..].IndexOfAny(CreditWords.Triggers));
        if (_mark < from) _mark = Found(from, _text[from..].IndexOfAny(Marks));
        return Math.Min(_word, _mark);
    }

    readonly int Found(int from, int at) => at < 0 ? _text.Length : from + at;
}
