using NerLib.Languages.English;
using NerLib.Syntax;

namespace NerLib.Quotes;

/// <summary>Who reports, by the tree: the subject of a cue, or what stands for it.</summary>
static class Sources
{
    /// <summary>Arcs followed from a cue to its source: 2 changes 12 articles of 150, 8 changes one, neither the F1.</summary>
    const int MostSteps = 4;

    /// <summary>The head of the words that name the source of a cue; -1 if the tree shows none.</summary>
    public static int HeadOf(Reading reading, int cue)
    {
        var tree = reading.Tree;
        int thing = -1;
        for (int at = cue, from = cue, step = 0; at >= 0 && step < MostSteps; from = at, at = tree.HeadOf(at), step++)
        {
            if (tree.Dependent(at, DependencyRelation.OblAgent) is >= 0 and var agent) return agent;
            bool isOwn = IsOfOneClause(tree, from, at);
            if (isOwn && SubjectOf(reading, at) is >= 0 and var subject && subject != cue && MaySpeak(reading, subject, at == cue))
            {
                int source = MeantBy(tree, subject, at) is var meant && meant != subject ? meant
                    : at != cue && SpeakerOf(reading, at, subject, cue) is >= 0 and var speaker ? speaker : subject;
                if (at == cue || reading.MentionAt(source) >= 0) return source;
                if (thing < 0) thing = source;
            }
            // A participle says of its noun; complements, conjuncts and adverbial clauses share the subject of their head.
            if (tree[at].Relation is DependencyRelation.Acl or DependencyRelation.AclRelcl && isOwn)
                return thing >= 0 ? thing
                    : at == cue && IssuerOf(reading, at) is >= 0 and var issuer ? issuer
                    : tree.HeadOf(at);
            if (tree[at].Relation is not (DependencyRelation.Xcomp or DependencyRelation.Conj or DependencyRelation.Advcl or DependencyRelation.Obj
                or DependencyRelation.Ccomp or DependencyRelation.Obl or DependencyRelation.Parataxis
                or DependencyRelation.Acl or DependencyRelation.AclRelcl)) break;
        }
        return thing;
    }

    /// <summary>
    /// In <c>Reuters quoted the mayor as saying</c> and <c>the mayor was quoted as saying</c> the mayor says so: the head of the words that name them.
    /// -1 where the cue is neither verb of such a report.
    /// </summary>
    public static int QuotedOf(Reading reading, int cue)
    {
        int verb = cue, saying = cue, tokens = reading.View.Tokens.Length;
        if (IsAsSaying(reading, cue)) verb = QuotingBefore(reading, cue);
        else if (ReportingVerbs.IsQuoting(reading.Word(cue)))
            for (saying = cue + 2; saying < Math.Min(tokens, cue + MostBeforeSaying) && !IsAsSaying(reading, saying); saying++) { }
        if (verb < 0 || saying == verb || saying >= Math.Min(tokens, verb + MostBeforeSaying)) return -1;
        int last = saying - 2;
        if (last == verb || IsPassive(reading, verb)) return SubjectBefore(reading, verb);
        for (int i = verb + 1; i <= last; i++)
            if (reading.MentionFrom(i) is >= 0 and var mention && !reading.IsMarked(i)) return reading.View.Mentions[mention].Tokens.End - 1;
        return reading.IsWord(last) && !reading.IsMarked(last) ? last : -1;
    }

    /// <summary>
    /// In <c>the traders were told to wait</c> they hear it, and who says so is not told: the head of the words that name them;
    /// -1 where the cue is no such verb.
    /// </summary>
    public static int ToldOf(Reading reading, TokenRange cue)
    {
        var tree = reading.Tree;
        if (cue.Length != 1 || reading.Verb(cue.Start) is not { Frame: VerbFrame.Tell }
            || tree.Dependent(cue.Start, DependencyRelation.OblAgent) >= 0) return -1;
        return MeantBy(tree, tree.Dependent(cue.Start, DependencyRelation.NsubjPass), cue.Start);
    }

    /// <summary>Whom a subject means: in <c>the mayor, who said</c> the mayor.</summary>
    static int MeantBy(DependencyTree tree, int subject, int verb) =>
        subject >= 0 && tree[verb].Relation == DependencyRelation.AclRelcl && tree[subject].PennTag is "WP" or "WDT" ? tree.HeadOf(verb) : subject;

    /// <summary>Whether nobody says so: <c>no one said</c>.</summary>
    public static bool IsNobody(Reading reading, int cue) =>
        reading.Tree.Dependent(cue, DependencyRelation.Nsubj) is >= 0 and var subject && reading.IsMarked(subject) == reading.IsMarked(cue)
        && (FunctionWords.IsNobody(reading.Word(subject))
            || reading.Word(subject) is "one" && subject > 0 && reading.Word(subject - 1) is "no" or "No");

    /// <summary>Where the verb of a cue begins, if another leads to it: <c>went on to say</c>, <c>was heard saying</c>, <c>was quoted as saying</c>.</summary>
    public static int FirstOfVerb(Reading reading, int cue)
    {
        int before = BeforeAdverbs(reading, cue);
        if (before >= 2 && reading.Word(before) is "to" && reading.Word(before - 1) is "on" && reading.Word(before - 2) is "went" or "goes") return before - 2;
        if (before < 1 || reading.Verb(cue)?.Form != VerbForm.Ing) return cue;
        if (reading.Word(before) is "as" && ReportingVerbs.IsQuoting(reading.Word(before - 1))) before--;
        else if (reading.Word(before) is not ("heard" or "overheard")) return cue;
        return IsPassive(reading, before) ? before : cue;
    }

    static int BeforeAdverbs(Reading reading, int verb)
    {
        int before = verb - 1;
        while (before >= 0 && verb - before < MostAdverbs && reading.Is(before, WordClass.Adverb)) before--;
        return before;
    }

    /// <summary>Whether a cue passes on what another is said to say: what follows it is who says so, and no report of its own.</summary>
    public static bool PassesOn(Reading reading, int cue) => ReportingVerbs.IsQuoting(reading.Word(cue)) && QuotedOf(reading, cue) >= 0;

    /// <summary>Adverbs before a verb: a bound.</summary>
    const int MostAdverbs = 8;

    /// <summary>Words between <c>quoted</c> and <c>as saying</c>.</summary>
    const int MostBeforeSaying = 14;

    static int QuotingBefore(Reading reading, int saying)
    {
        for (int i = saying - 2; i >= 0 && saying - i < MostBeforeSaying; i--)
            if (ReportingVerbs.IsQuoting(reading.Word(i))) return i;
        return -1;
    }

    static bool IsAsSaying(Reading reading, int token) => token > 0 && reading.Word(token) is "saying" or "telling" && reading.Word(token - 1) is "as";

    /// <summary>Whether a form of <c>be</c> stands before a verb.</summary>
    public static bool IsPassive(Reading reading, int verb) =>
        BeforeAdverbs(reading, verb) is >= 0 and var before && reading.Is(before, WordClass.Be);

    static int SubjectBefore(Reading reading, int verb)
    {
        if (reading.Tree.Dependent(verb, DependencyRelation.NsubjPass, DependencyRelation.Nsubj) is >= 0 and var subject) return subject;
        for (int i = verb - 1; i >= 0 && verb - i < MostBeforeSaying; i--)
            if (reading.MentionTo(i) >= 0) return i;
        return -1;
    }

    /// <summary>In <c>the mayor issued a statement saying</c> the mayor says so.</summary>
    static int IssuerOf(Reading reading, int participle)
    {
        var tree = reading.Tree;
        if (tree[participle].Relation != DependencyRelation.Acl || tree[participle].PennTag != "VBG" || tree.HeadOf(participle) is not (>= 0 and var noun)
            || tree[noun].Relation != DependencyRelation.Obj || tree.HeadOf(noun) is not (>= 0 and var verb)
            || RoleNouns.KindOf(reading.Word(noun)) is RoleKind.Person or RoleKind.People or RoleKind.Organization) return -1;
        return SubjectOf(reading, verb) is >= 0 and var subject && !reading.IsMarked(subject) ? subject : -1;
    }

    /// <summary>
    /// In <c>Doe said Roe had a plan, which she called “bold”</c> it is Doe who calls it so, if she can be: in what somebody says, they judge.
    /// The head of the words that name her; -1 where the cue is in no such clause.
    /// </summary>
    public static int JudgeOf(Reading reading, int cue)
    {
        var tree = reading.Tree;
        if (tree[cue].Relation != DependencyRelation.AclRelcl) return -1;
        for (int at = tree.HeadOf(cue), step = 0; at >= 0 && step < MostSteps; at = tree.HeadOf(at), step++)
            if (tree[at].Relation == DependencyRelation.Ccomp)
                return tree.HeadOf(at) is >= 0 and var outer && reading.Verb(outer) is { Frame: VerbFrame.Say or VerbFrame.Tell }
                    && SubjectOf(reading, outer) is >= 0 and var subject && !reading.IsMarked(subject) ? subject : -1;
        return -1;
    }

    /// <summary>The relative pronoun that is a cue's subject, its own or its clause's: <c>the mayor, who said</c>; null if it has another.</summary>
    public static int? RelativeOf(Reading reading, int cue)
    {
        var tree = reading.Tree;
        for (int at = cue, step = 0; at >= 0 && step < MostSteps; at = tree.HeadOf(at), step++)
        {
            if (SubjectOf(reading, at) is >= 0 and var subject) return tree[subject].PennTag is "WP" or "WDT" && subject < cue ? subject : null;
            if (tree[at].Relation is not (DependencyRelation.Conj or DependencyRelation.Xcomp)) return null;
        }
        return null;
    }

    /// <summary>
    /// Of several words that the parser took for the subject, the last before the verb; none in quotation marks that the verb stands outside of.
    /// </summary>
    public static int SubjectOf(Reading reading, int verb)
    {
        var tree = reading.Tree;
        int first = tree.Dependent(verb, DependencyRelation.Nsubj, DependencyRelation.NmodPoss);
        for (int i = verb - 1; i > first && first >= 0; i--)
            if (tree.HeadOf(i) == verb && tree[i].Relation == DependencyRelation.Nsubj && reading.IsWord(i) && !reading.IsMarked(i)) return i;
        return first >= 0 && reading.IsMarked(first) && !reading.IsMarked(verb) ? -1 : first;
    }

    /// <summary>In <c>the mayor said the town would pay and warned that</c> a past form goes on with <c>said</c>, whatever the parser joined it to.</summary>
    static bool IsOfOneClause(DependencyTree tree, int conjunct, int head) =>
        tree[conjunct].Relation != DependencyRelation.Conj
        || !(tree[conjunct].PennTag is "VBD" or "VBZ" && tree[head].PennTag == "VB"
            || tree[conjunct].PennTag == "VBG" && tree[head].PennTag != "VBG");

    /// <summary>
    /// In <c>Doe said she would pay, and warned that</c>, or <c>Doe said towns would pay, warning that</c>, Doe warns:
    /// a pronoun in what somebody says is most often they, and a participle after a comma goes on with their verb.
    /// </summary>
    static int SpeakerOf(Reading reading, int verb, int subject, int cue)
    {
        var tree = reading.Tree;
        bool goesOn = tree[cue].PennTag == "VBG" && cue > 0 && reading.Is(cue - 1, ',');
        if (tree[verb].Relation != DependencyRelation.Ccomp || !goesOn && Pronouns.Of(reading.Word(subject)) is not { Person: 3 }) return -1;
        return tree.HeadOf(verb) is >= 0 and var outer && reading.Verb(outer) is not null
            && SubjectOf(reading, outer) is >= 0 and var speaker && !reading.IsMarked(speaker)
            ? speaker : -1;
    }

    /// <summary>Whoever speaks in marks, or of <c>we</c> in what is reported, is not who reports it.</summary>
    static bool MaySpeak(Reading reading, int subject, bool isOwn) =>
        isOwn || !reading.IsMarked(subject) && Pronouns.Of(reading.Word(subject)) is not { Person: 1 or 2 };

    /// <summary>The whole phrase around a head, without the punctuation at its borders and the cue's side of it.</summary>
    public static TokenRange PhraseOf(Reading reading, int head, TokenRange cue)
    {
        var phrase = reading.Tree.Subtree(head);
        int start = phrase.Start, end = phrase.End;
        if (cue.Start >= head && cue.Start < end) end = cue.Start;
        if (cue.End <= head && cue.End > start) start = cue.End;
        for (int i = head; i >= start && !reading.IsMarked(head); i--)
            if (reading.IsMarked(i)) start = i + 1;
        while (start < head
            && (!reading.IsWord(start)
                || reading.Tree[start].Relation is DependencyRelation.Case or DependencyRelation.Cc or DependencyRelation.Mark)) start++;
        // The parser may cut the first name off: William | “Bill” Orr.
        if (reading.MentionTo(head) is >= 0 and var whole && reading.View.Mentions[whole] is { Kind: MentionKind.Name } full
            && full.Tokens.Start < start && (cue.End <= full.Tokens.Start || cue.Start > head)) start = full.Tokens.Start;
        // A nickname in marks is a part of its name; other marks end the phrase.
        int named = reading.MentionFrom(head) is >= 0 and var own ? reading.View.Mentions[own].Tokens.End : head + 1;
        for (int i = named; i < end; i++)
            if (reading.IsMarked(i)) end = i;
        // The parser may cut a name off from the title before it.
        if (end < reading.View.Tokens.Length && end != cue.Start && reading.MentionFrom(end) is >= 0 and var name
            && reading.View.Mentions[name] is { Kind: MentionKind.Name } next
            && reading.IsWord(end - 1) && (cue.Start < head || next.Tokens.End <= cue.Start)) end = next.Tokens.End;
        while (end - 1 > head && (!reading.IsWord(end - 1) && !reading.Is(end - 1, ')') || reading.Is(end - 1, WordClass.Relative))) end--;
        while (end - 1 > head && reading.IsPossessive(end - 1) && reading.MentionTo(end - 1) < 0) end--;
        return new(start, end);
    }

    /// <summary>A verb with its particle, <c>pointed out</c>, or the preposition without which it means another thing: <c>called for</c>.</summary>
    public static TokenRange CuePhrase(Reading reading, TokenRange cue)
    {
        var tree = reading.Tree;
        int end = cue.End;
        if (tree[cue.Start].PartOfSpeech != PartOfSpeech.Verb || end >= reading.View.Tokens.Length) return cue;
        if (ReportingVerbs.TakesPreposition(reading.Word(cue.Start), reading.Word(end))) return new(cue.Start, end + 1);
        while (end < reading.View.Tokens.Length && tree.HeadOf(end) == cue.Start && tree[end].Relation == DependencyRelation.CompoundPrt) end++;
        return new(cue.Start, end);
    }
}
