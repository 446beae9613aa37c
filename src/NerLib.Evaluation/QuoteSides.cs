using System.Text.RegularExpressions;
using NerLib.Evaluation.Corpora;

namespace NerLib.Evaluation;

/// <summary>Gold and predicted quotes of one document in code points, with the names that count as right.</summary>
sealed partial class QuoteSides
{
    readonly int[] _codePoints;
    readonly Dictionary<string, HashSet<string>> _aliases;

    public QuoteSides(QuoteDocument gold, Document document)
    {
        _codePoints = CodePoints(gold.Text);
        _aliases = UniqueAliases(gold);
        Gold = [.. gold.Quotes.Select(quote => new QuoteCharacters(quote.Spans.Select(InCodePoints)))];
        Predicted = [.. document.Quotes.Select(quote => new QuoteCharacters(quote.Spans.Select(InCodePoints)))];
        Ignored = [.. gold.Ignored.Select(span => new QuoteCharacters([InCodePoints(span)]))];
        Marked = [.. Marks().Matches(gold.Text)
            .Where(match => match.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= 3)
            .Select(match => new QuoteCharacters([InCodePoints(new(match.Index, match.Index + match.Length))]))];
    }

    public IReadOnlyList<QuoteCharacters> Gold { get; }

    public IReadOnlyList<QuoteCharacters> Predicted { get; }

    public IReadOnlyList<QuoteCharacters> Ignored { get; }

    /// <summary>Strings of three or more words in marks.</summary>
    public IReadOnlyList<QuoteCharacters> Marked { get; }

    /// <summary>The predicted quote that covers most of the words, the shortest of equals.</summary>
    public int BestFor(QuoteCharacters words)
    {
        int best = -1, most = 0;
        for (int i = 0; i < Predicted.Count; i++)
        {
            if (!Predicted[i].Extent.Overlaps(words.Extent)) continue;
            int shared = words.CountShared(Predicted[i]);
            if (shared > most || shared > 0 && shared == most && Predicted[i].Count < Predicted[best].Count) (best, most) = (i, shared);
        }
        return best;
    }

    /// <summary>Whether the predicted speaker has the gold speaker's name, or a form of it that nobody else has.</summary>
    public bool HasName(GoldQuote gold, Document document, Quote predicted)
    {
        if (predicted.Speaker is not { } speaker) return false;
        var names = new HashSet<string> { Fold(speaker.Name), Fold(document.TextOf(speaker)) };
        if (speaker.Actor is { } actor)
        {
            names.Add(Fold(actor.Name.Trim()));
            foreach (int mention in actor.Mentions)
                if (document.Mentions[mention].Kind == MentionKind.Name) names.Add(Fold(document.TextOf(document.Mentions[mention]).Trim()));
        }
        return names.Contains(Fold(gold.SpeakerName!))
            || _aliases.TryGetValue(gold.SpeakerName!, out var forms) && forms.Overlaps(names);
    }

    public static bool IsNamed(GoldQuote gold) =>
        !string.IsNullOrEmpty(gold.SpeakerName) && gold.IsSure && gold.SpeakerType is "person" or "organisation" or "place";

    static Dictionary<string, HashSet<string>> UniqueAliases(QuoteDocument document)
    {
        var owners = new Dictionary<string, HashSet<string>>();
        foreach (var (name, aliases) in document.Characters)
            foreach (string alias in aliases.Append(name))
            {
                if (!owners.TryGetValue(Fold(alias), out var names)) owners[Fold(alias)] = names = [];
                names.Add(name);
            }
        var forms = new Dictionary<string, HashSet<string>>();
        foreach (var (alias, names) in owners)
        {
            if (names.Count != 1) continue;
            if (!forms.TryGetValue(names.First(), out var own)) forms[names.First()] = own = [];
            own.Add(alias);
        }
        return forms;
    }

    /// <summary>A name as it is compared, without regard to case.</summary>
    public static string Fold(string name) => name.ToLowerInvariant();

    TextSpan InCodePoints(TextSpan span) => new(_codePoints[span.Start], _codePoints[span.End]);

    /// <summary>For each UTF-16 unit, and the end, how many code points stand before it.</summary>
    public static int[] CodePoints(string text)
    {
        var counts = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
            counts[i + 1] = counts[i] + (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 0 : 1);
        return counts;
    }

    [GeneratedRegex("""“[^“”]+”|"[^"]+"|‘[^‘’]{12,}’(?!\w)|«[^«»]+»""")]
    private static partial Regex Marks();
}
