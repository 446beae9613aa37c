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
                    Verbs[i] = ReportingVerbs.Of(word) ?? (IsPutIt(view, i, sentence.Tokens.End) ? ReportingVerbs.PutIt : null);
            }
        ReadTags(view);
    }

    /// <summary>Words looked at behind marked words for the verb: a bound, names and titles are shorter.</summary>
    const int MaxTag = 14;

    /// <summary>The verb beside a quotation reports it, whatever verb it is: <c>“Robbed,” raged the striker</c>.</summary>
    void ReadTags(DocumentView view)
    {
        foreach (var group in Marks.Groups)
        {
            int start = DialogueTag.StartOf(view, Marks, group);
            if (start < 0 || (Classes[start] & (WordClass.Preposition | WordClass.Conjunction | WordClass.Relative)) != 0) continue;
            for (int i = start; i < Math.Min(view.Tokens.Length, start + MaxTag) && !Marks.IsQuoted(i) && Verbs[i] is null; i++)
            {
                if ((Classes[i] & (WordClass.Auxiliary | WordClass.Relative)) != 0 || view.TextOf(view.Tokens[i]) is "." or ";" or ":") break;
                bool isInverted = i == start && char.IsLower(view.Text[view.Tokens[i].Start])
                    && i + 1 < view.Tokens.Length && (MentionFrom[i + 1] >= 0 || (Classes[i + 1] & WordClass.Determiner) != 0
                        || RoleNouns.KindOf(view.TextOf(view.Tokens[i + 1])) == RoleKind.Person);
                if (!(Tree[i].PennTag is "VBD" or "VBZ" || isInverted && Tree[i].PennTag is "VBN" or "VBP" or "JJ")) continue;
                Verbs[i] = new(VerbFrame.Manner, Tree[i].PennTag == "VBZ" ? VerbForm.Third : VerbForm.Past, false, false);
                break;
            }
        }
    }

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

    /// <summary>Part of a compound: <c>second-guess</c>.</summary>
    static bool IsHyphened(DocumentView view, int token)
    {
        var (start, end) = (view.Tokens[token].Start, view.Tokens[token].End);
        return start > 0 && view.Text[start - 1] == '-' || end < view.Text.Length && view.Text[end] == '-';
    }
}
