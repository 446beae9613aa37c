using NerLib.Documents;
using NerLib.Languages.English;
using NerLib.QuotationMarks;
using NerLib.Syntax;

namespace NerLib.Quotes;

/// <summary>What the rules for quotations look up of each word of a document that has mentions.</summary>
sealed class WordReading
{
    public WordReading(DocumentView view)
    {
        Marks = QuotationMarkFinder.LayerOf(view);
        Tree = new DependencyTree(view);
        int count = view.Tokens.Length;
        MentionFrom = new int[count];
        MentionTo = new int[count];
        Array.Fill(MentionFrom, -1);
        Array.Fill(MentionTo, -1);
        var inName = new bool[count];
        for (int i = 0; i < view.Mentions.Length; i++)
        {
            var tokens = view.Mentions[i].Tokens;
            if (IsLonger(tokens, MentionFrom[tokens.Start], view)) MentionFrom[tokens.Start] = i;
            if (IsLonger(tokens, MentionTo[tokens.End - 1], view)) MentionTo[tokens.End - 1] = i;
            if (view.Mentions[i].Kind == MentionKind.Name) inName.AsSpan(tokens.Start..tokens.End).Fill(true);
        }

        Classes = new WordClass[count];
        Verbs = new ReportingVerb?[count];
        foreach (var sentence in view.Sentences)
            for (int i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                var word = view.TextOf(view.Tokens[i]);
                Classes[i] = FunctionWords.ClassOf(word);
                // A capital inside a sentence is a name's, unless a name stands before it, as in headlines.
                bool capital = char.IsUpper(word[0]) && i > sentence.Tokens.Start && MentionTo[i - 1] < 0;
                if (!capital && !inName[i] && !IsHyphened(view, i))
                    Verbs[i] = ReportingVerbs.Of(word) ?? MadeClear(view, i, sentence.Tokens.End)
                        ?? (IsPutIt(view, i, sentence.Tokens.End) || WentOn(view, i) ? ReportingVerbs.Phrasal : null);
            }
        ReadTags(view);
    }

    /// <summary>Words looked at behind marked words for the verb: a bound, names and titles are shorter.</summary>
    const int MaxTag = 14;

    /// <summary>Tokens from <c>made</c> to behind <c>clear</c>: <c>made it very clear</c>.</summary>
    const int FarthestClear = 4;

    /// <summary>The verb beside a quotation reports it, whatever verb it is: <c>“Robbed,” raged the striker</c>.</summary>
    void ReadTags(DocumentView view)
    {
        foreach (var group in Marks.Groups)
        {
            int start = DialogueTag.StartOf(view, Marks, group);
            if (start < 0 || (Classes[start] & (WordClass.Preposition | WordClass.Conjunction | WordClass.Relative)) != 0
                || ReportsAhead(view, start)) continue;
            for (int i = start; i < Math.Min(view.Tokens.Length, start + MaxTag) && !Marks.IsQuoted(i) && Verbs[i] is null; i++)
            {
                if (EndsTag(view, i)) break;
                bool isInverted = i == start && char.IsLower(view.Text[view.Tokens[i].Start])
                    && i + 1 < view.Tokens.Length && (MentionFrom[i + 1] >= 0 || (Classes[i + 1] & WordClass.Determiner) != 0
                        || RoleNouns.KindOf(view.TextOf(view.Tokens[i + 1])) == RoleKind.Person);
                bool isBeside = isInverted || i > start && MentionTo[i - 1] is >= 0 and var subject
                    && view.Mentions[subject].Kind != MentionKind.Nominal;
                if (!(Tree[i].PennTag is "VBD" or "VBZ" || isBeside && Tree[i].PennTag is "VBN"
                    || isInverted && Tree[i].PennTag is "VBP" or "JJ")) continue;
                Verbs[i] = new(VerbFrame.Manner, Tree[i].PennTag == "VBZ" ? VerbForm.Third : VerbForm.Past, false, false);
                break;
            }
        }
    }

    /// <summary>Whether a verb that is known to report stands in the clause: <c>“A,” longtime aide Ann Lee said</c>.</summary>
    bool ReportsAhead(DocumentView view, int start)
    {
        for (int i = start; i < Math.Min(view.Tokens.Length, start + MaxTag) && !Marks.IsQuoted(i) && !EndsTag(view, i); i++)
        {
            if (view.TextOf(view.Tokens[i]) is ",") return false;
            if (Verbs[i] is { Frame: VerbFrame.Say or VerbFrame.Tell, Form: VerbForm.Past or VerbForm.Third }) return true;
        }
        return false;
    }

    bool EndsTag(DocumentView view, int token) =>
        (Classes[token] & (WordClass.Auxiliary | WordClass.Relative)) != 0 || view.TextOf(view.Tokens[token]) is "." or ";" or ":";

    public QuotationMarkLayer Marks { get; }

    public DependencyTree Tree { get; }

    public WordClass[] Classes { get; }

    public ReportingVerb?[] Verbs { get; }

    /// <summary>By token, the longest mention that begins with it; -1 if none does.</summary>
    public int[] MentionFrom { get; }

    /// <summary>By token, the longest mention that ends with it; -1 if none does.</summary>
    public int[] MentionTo { get; }

    static bool IsLonger(TokenRange tokens, int mention, DocumentView view) => mention < 0 || tokens.Length > view.Mentions[mention].Tokens.Length;

    /// <summary><c>as the mayor put it</c>.</summary>
    static bool IsPutIt(DocumentView view, int token, int end) =>
        view.TextOf(view.Tokens[token]) is "put" or "puts" && token + 1 < end && view.TextOf(view.Tokens[token + 1]) is "it";

    /// <summary><c>She made clear that it was late</c>, <c>he makes it very clear: “A.”</c></summary>
    static ReportingVerb? MadeClear(DocumentView view, int token, int end)
    {
        if (ReportingVerbs.BeforeClear(view.TextOf(view.Tokens[token])) is not { } verb) return null;
        for (int i = token + 1; i < Math.Min(end, token + FarthestClear); i++)
        {
            var word = view.TextOf(view.Tokens[i]);
            if (word is "clear") return verb;
            // "He made a clear error" reports nothing.
            if (word is "a" or "an" or "the" or "no") return null;
        }
        return null;
    }

    /// <summary><c>“A,” she went on.</c>, <c>She went on, “A.”</c>, not <c>the show went on, “A” or not</c>.</summary>
    bool WentOn(DocumentView view, int token)
    {
        if (view.TextOf(view.Tokens[token]) is not ("went" or "goes") || token == 0 || token + 2 >= view.Tokens.Length
            || view.TextOf(view.Tokens[token + 1]) is not "on" || MentionTo[token - 1] is not (>= 0 and var mention)) return false;
        if (view.TextOf(view.Tokens[token + 2]) is "," or ":" && token + 3 < view.Tokens.Length && Marks.IsQuoted(token + 3)) return true;
        return view.Mentions[mention].Tokens.Start is > 0 and var start && Marks.IsQuoted(start - 1) && view.Tokens[token + 2].Kind != TokenKind.Word;
    }

    /// <summary>Part of a compound: <c>second-guess</c>.</summary>
    static bool IsHyphened(DocumentView view, int token)
    {
        var (start, end) = (view.Tokens[token].Start, view.Tokens[token].End);
        return start > 0 && view.Text[start - 1] == '-' || end < view.Text.Length && view.Text[end] == '-';
    }
}
