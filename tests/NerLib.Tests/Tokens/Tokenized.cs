using System.Runtime.InteropServices;
using NerLib.Tokens;

namespace NerLib.Tests.Tokens;

/// <summary>A text through the tokenizer alone.</summary>
static class Tokenized
{
    public static List<Token> Of(string text, params Region[] regions)
    {
        var tokens = new List<Token>();
        new WordTokenizer().Annotate(new DocumentView { Text = text, Regions = regions.Length > 0 ? regions : Whole(text) }, tokens, default);
        return tokens;
    }

    public static string Words(string text) => string.Join(' ', Of(text).Select(token => text[token.Start..token.End]));

    public static Region[] Whole(string text) => [new(new(0, text.Length), RegionKind.Body)];

    public static ReadOnlySpan<T> AsSpan<T>(List<T> list) => CollectionsMarshal.AsSpan(list);
}
