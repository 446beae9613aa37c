using NerLib.Languages.English;
using NerLib.Models;
using NerLib.Numerics;
using NerLib.Syntax;

namespace NerLib.Quotes;

/// <summary>A word that may report, and the head of what it would report.</summary>
readonly record struct ReportingArc(int Cue, int Content)
{
    public const int MostFeatures = 40;

    /// <summary>What the weights of a section are trained over.</summary>
    public static SectionSchema Schema { get; } = SectionSchema.Of(
        SectionSchema.Describe<ArcTemplate>() + SectionSchema.Describe<DependencyRelation>() + SectionSchema.Describe<VerbFrame>());

    /// <summary>Whether what hangs on a token in this way could be its report.</summary>
    public static bool IsCandidate(Reading reading, int content)
    {
        var tree = reading.Tree;
        int cue = tree.HeadOf(content);
        return cue >= 0 && (!reading.IsMarked(cue) || reading.Marks.GroupOfToken[cue] == reading.Marks.GroupOfToken[content])
            && tree[cue].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun
            && (tree[content].Relation is DependencyRelation.Ccomp or DependencyRelation.Xcomp or DependencyRelation.Obj or DependencyRelation.Obl
                or DependencyRelation.Nmod or DependencyRelation.Acl or DependencyRelation.Advcl or DependencyRelation.NsubjPass
                or DependencyRelation.Parataxis or DependencyRelation.Iobj or DependencyRelation.Nsubj or DependencyRelation.Dep
                or DependencyRelation.Appos
                // The parser takes “the claim that it was late” for a relative clause as often as not.
                || tree[content].Relation == DependencyRelation.AclRelcl && tree[cue].PartOfSpeech == PartOfSpeech.Noun
                    && reading.Word(tree.Subtree(content).Start) is "that");
    }

    /// <summary>The word of a range on which the others hang: the first whose head is outside.</summary>
    /// <param name="tree">The trees.</param>
    /// <param name="words">The range.</param>
    /// <param name="most">How many of its words are looked at.</param>
    public static int HeadOf(DependencyTree tree, TokenRange words, int most)
    {
        for (int i = words.Start; i < Math.Min(words.End, words.Start + most); i++)
            if (tree.IsAnalysed(i) && (tree.HeadOf(i) < words.Start || tree.HeadOf(i) >= words.End) && tree[i].Relation != DependencyRelation.Punct) return i;
        return words.Start;
    }

    /// <summary>The words reported.</summary>
    public TokenRange Words(Reading reading)
    {
        var tree = reading.Tree;
        var words = tree.Subtree(Content);
        int start = words.Start, end = words.End;
        if (Cue >= start && Cue < end) return new(Content, Content);
        while (start < Content
            && (!reading.IsWord(start) && !reading.IsMarked(start)
                || tree[start].Relation == DependencyRelation.Case && tree[start].Head == Content)) start++;
        if (reading.Marks.GroupOfToken[Cue] is >= 0 and var own) return InMarks(reading, reading.Marks.Groups[own].Tokens, start, end);
        while (end - 1 > Content && !reading.IsWord(end - 1) && !reading.IsMarked(end - 1) && !reading.Is(end - 1, ')')) end--;
        // Quotation marks belong to the words between them.
        if (start > 0 && reading.Marks.GroupOfToken[start] is >= 0 and var first && reading.Marks.Groups[first].Tokens.Start == start - 1) start--;
        if (reading.Marks.GroupOfToken[end - 1] is >= 0 and var last)
        {
            int after = end;
            while (after < reading.Marks.Groups[last].Tokens.End && !reading.IsWord(after)) after++;
            if (after == reading.Marks.Groups[last].Tokens.End || reading.Marks.Groups[last].Tokens.Start == start)
                end = reading.Marks.Groups[last].Tokens.End;
        }
        // A sentence that begins or ends inside marks does not cut them.
        if (reading.Marks.GroupOfToken[start] is >= 0 and var open && reading.Marks.Groups[open].Tokens is var around
            && around.Start < start && around.End <= end) start = around.Start;
        if (reading.Marks.GroupOfToken[end - 1] is >= 0 and var cut && reading.Marks.Groups[cut].Tokens is var marked
            && marked.Start > start && marked.End > end) end = marked.End;
        return Cue >= start && Cue < end ? new(Content, Content) : new(start, end);
    }

    /// <summary>What is reported inside a quotation is neither marked by its marks nor goes beyond them.</summary>
    TokenRange InMarks(Reading reading, TokenRange marked, int start, int end)
    {
        start = Math.Max(start, marked.Start + 1);
        end = Math.Min(end, marked.End);
        while (end - 1 > Content && !reading.IsWord(end - 1)) end--;
        return Cue >= start && Cue < end || start > Content ? new(Content, Content) : new(start, end);
    }

    /// <summary>Writes the hashes of what speaks for and against a report of all that hangs on the content's head.</summary>
    public int Extract(Reading reading, Span<uint> features) =>
        Extract(reading, Words(reading), (uint)reading.Tree[Content].Relation, features);

    /// <summary>Writes the hashes of what speaks for and against a report.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="words">The words reported.</param>
    /// <param name="relation">How cue and content hang together.</param>
    /// <param name="features">At least <see cref="MostFeatures"/> places.</param>
    /// <returns>How many were written.</returns>
    public int Extract(Reading reading, TokenRange words, uint relation, Span<uint> features)
    {
        var tree = reading.Tree;
        int count = 0;
        uint word = WordHash.Folded(reading.Word(Cue));
        uint tag = WordHash.Folded(tree[Cue].PennTag), contentTag = WordHash.Folded(tree[Content].PennTag);
        int subject = tree.Dependent(Cue, DependencyRelation.Nsubj, DependencyRelation.NsubjPass, DependencyRelation.NmodPoss);
        uint source = SubjectKind(reading, subject);
        int mark = tree.Dependent(Content, DependencyRelation.Mark, DependencyRelation.Case);
        uint marker = mark < 0 ? 0u : WordHash.Folded(reading.Word(mark));
        bool marked = words.Length > 0 && (reading.IsMarked(words.Start) || reading.IsMarked(words.End - 1));
        bool finite = words.Length > 0 && reading.HasFiniteVerb(words.Start, words.End);
        int ahead = Content < Cue ? 1 : 0;
        uint verb = reading.Verb(Cue) is { } known ? 1 + (uint)known.Frame : 0;
        uint frame = WordHash.Mix(relation, WordHash.Mix(marker, (uint)(ahead * 2 + (finite ? 1 : 0))));

        Add(ArcTemplate.Relation, relation, features);
        Add(ArcTemplate.Cue, word, features);
        Add(ArcTemplate.CueRelation, WordHash.Mix(word, relation), features);
        Add(ArcTemplate.CueFrame, WordHash.Mix(word, frame), features);
        Add(ArcTemplate.CueTag, tag, features);
        Add(ArcTemplate.CueTagRelation, WordHash.Mix(tag, relation), features);
        Add(ArcTemplate.ContentTag, contentTag, features);
        Add(ArcTemplate.ContentTagRelation, WordHash.Mix(contentTag, relation), features);
        Add(ArcTemplate.Source, source, features);
        Add(ArcTemplate.SourceRelation, WordHash.Mix(source, relation), features);
        Add(ArcTemplate.SourceCue, WordHash.Mix(source, word), features);
        Add(ArcTemplate.Frame, frame, features);
        Add(ArcTemplate.MarkerCue, WordHash.Mix(marker, word), features);
        Add(ArcTemplate.MarkedRelation, WordHash.Mix(marked ? 1u : 0, relation), features);
        Add(ArcTemplate.VerbRelation, WordHash.Mix(verb, relation), features);
        Add(ArcTemplate.VerbFrame, WordHash.Mix(verb, frame), features);
        Add(ArcTemplate.LengthRelation, WordHash.Mix((uint)Math.Min(words.Length, 12), relation), features);
        Add(ArcTemplate.Content, WordHash.Folded(reading.Word(Content)), features);
        Add(ArcTemplate.ContentCue, WordHash.Mix(WordHash.Folded(reading.Word(Content)), word), features);
        Add(ArcTemplate.BothRelations, WordHash.Mix((uint)tree[Cue].Relation, relation), features);
        int auxiliary = tree.Dependent(Cue, DependencyRelation.Aux, DependencyRelation.AuxPass, DependencyRelation.Mark);
        Add(ArcTemplate.Auxiliary, auxiliary < 0 ? 0u : WordHash.Folded(reading.Word(auxiliary)), features);
        Add(ArcTemplate.AuxiliaryRelation, WordHash.Mix(auxiliary < 0 ? 0u : WordHash.Folded(reading.Word(auxiliary)), relation), features);
        var text = reading.Word(Cue);
        for (int length = 2; length <= 4; length++)
            if (text.Length > length) Add(ArcTemplate.CueEndingOfTwo + (uint)(length - 2), WordHash.Folded(text[^length..]), features);
        Add(ArcTemplate.CueRelationSource, WordHash.Mix((uint)tree[Cue].Relation, source), features);
        Add(ArcTemplate.ContentIsMarked, Content + 1 < tree.Subtree(Cue).End && reading.IsMarked(Content) ? 1u : 0, features);
        int other = tree.Dependent(Cue, DependencyRelation.Ccomp);
        Add(ArcTemplate.OtherComplementRelation, WordHash.Mix(other >= 0 && other != Content ? 1u : 0, relation), features);
        int direct = tree.Dependent(Cue, DependencyRelation.Obj);
        Add(ArcTemplate.DirectObjectRelation, WordHash.Mix(direct >= 0 && direct != Content ? WordHash.Folded(reading.Word(direct)) : 0, relation), features);
        return count;

        void Add(ArcTemplate template, uint value, Span<uint> into) => into[count++] = WordHash.Mix((uint)template, value);
    }

    static uint SubjectKind(Reading reading, int subject)
    {
        if (subject < 0) return 0;
        var range = reading.Tree.Subtree(subject);
        for (int i = subject; i >= range.Start; i--)
        {
            int mention = reading.MentionAt(i);
            if (mention < 0) continue;
            var found = reading.View.Mentions[mention];
            return found.Kind == MentionKind.Name ? WordHash.Folded(reading.View.Entities[found.Entity].Type.Name)
                : found.Kind == MentionKind.Pronoun ? WordHash.Folded(reading.Word(i)) : 3u;
        }
        return 4 + (uint)reading.Tree[subject].PartOfSpeech;
    }
}

/// <summary>What each feature of an arc looks at. The numbers are part of the model format.</summary>
enum ArcTemplate : uint
{
    Relation = 1,
    Cue = 2,
    CueRelation = 3,
    CueFrame = 4,
    CueTag = 5,
    CueTagRelation = 6,
    ContentTag = 7,
    ContentTagRelation = 8,
    Source = 9,
    SourceRelation = 10,
    SourceCue = 11,
    Frame = 12,
    MarkerCue = 13,
    MarkedRelation = 14,
    VerbRelation = 15,
    VerbFrame = 16,
    LengthRelation = 17,
    Content = 18,
    ContentCue = 19,
    BothRelations = 20,
    Auxiliary = 21,
    AuxiliaryRelation = 22,
    CueEndingOfTwo = 24,
    CueEndingOfThree = 25,
    CueEndingOfFour = 26,
    CueRelationSource = 28,
    ContentIsMarked = 29,
    OtherComplementRelation = 30,
    DirectObjectRelation = 31,
}
