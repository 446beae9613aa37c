using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>
/// Where reported words may begin and end: a clause that goes on behind a comma may be said by somebody or told by the article. All that can be
/// is listed here; which of it is most likely a model decides.
/// </summary>
static class ContentExtents
{
    /// <summary>Most that are listed for one report, and how far they reach beyond what was found: bounds on texts without stops.</summary>
    const int Most = 24, Reach = 120;

    /// <summary>Words between a cue and what was found, which may belong to it: <c>accused him of lying</c>. A bound: news have fewer.</summary>
    const int LongestObject = 12, LongestAddressee = 3;

    /// <summary>Lists what may be reported in place of a report's only part, which comes first.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="report">The candidate.</param>
    /// <param name="unit">The unit's tokens.</param>
    /// <param name="output">Gets the extents.</param>
    public static void List(Reading reading, Report report, TokenRange unit, List<TokenRange> output)
    {
        output.Clear();
        var found = report.Content[^1];
        output.Add(found);
        if (reading.IsWholeGroup(found)) return;
        var cue = report.Cue!.Value;
        if (reading.IsMarked(cue.Start))
        {
            EndsInMarks(reading, found, output);
            return;
        }
        if (Utterance(reading, cue, found) is { } marked)
        {
            output[0] = marked;
            return;
        }
        if (found.Start >= cue.End)
        {
            Ends(reading, found.Start, found, unit, output);
            if (found.Start > cue.End && found.Start - cue.End < LongestObject && report.Content.Count == 1
                && reading.IsWord(cue.End) && !reading.IsMarked(cue.End) && reading.Word(cue.End) is not "by")
            {
                int whole = output.Count;
                for (int i = 0; i < whole && output.Count < 2 * Most; i++) output.Add(new(cue.End, output[i].End));
            }
            if (report.Content.Count == 1) WithoutObject(reading, found, output);
        }
        else if (report.Content.Count == 1)
        {
            Starts(reading, found, unit, output);
            int end = found.End;
            while (end > found.Start && !reading.IsMarked(end - 1)) end--;
            if (end == found.Start || end == found.End) return;
            for (int i = 0, whole = output.Count; i < whole; i++)
                if (output[i].Start < end) output.Add(new(output[i].Start, end));
        }
    }

    /// <summary>
    /// The marked words right behind a verb of speech where what follows them is the article's own: <c>said “we move on”(,) and left</c>,
    /// <c>said “no comment” in an interview</c>, <c>chanted “shame” as she left</c>, <c>wrote “I care” on the wall</c>, <c>told them “no” when asked</c>,
    /// <c>replied “not yet”, laughed</c>.
    /// </summary>
    static TokenRange? Utterance(Reading reading, TokenRange cue, TokenRange found)
    {
        if (reading.GroupFrom(found.Start) is not (>= 0 and var group)
            || reading.Verb(cue.Start) is not { Frame: not (VerbFrame.Call or VerbFrame.Think), Form: VerbForm.Past or VerbForm.Third } verb
            || found.Start != cue.End && !(verb.Frame == VerbFrame.Tell && found.Start - cue.End is > 0 and <= LongestAddressee)) return null;
        var marked = reading.Marks.Groups[group].Tokens;
        int next = marked.End;
        if (next < found.End && reading.Is(next, ',')) next++;
        if (next + 1 >= found.End) return null;
        bool isNarrated = reading.Word(next) switch
        {
            "as" or "when" or "before" or "after" or "until" or "during" => true,
            _ when next > marked.End && reading.Tree[next].PennTag == "VBD" => !HasVerb(reading, marked, "VBD"),
            "and" => reading.Tree[next + 1].PennTag == "VBD" && !HasVerb(reading, marked, "VBD"),
            "on" when reading.Word(cue.Start) is "wrote" or "writes" or "posted" or "tweeted" => true,
            _ => reading.Word(cue.Start) is "said" or "says" && reading.Is(next, WordClass.Preposition)
                && !HasVerb(reading, found, "VBD", "VBZ", "VBP", "MD"),
        };
        return isNarrated ? marked : null;
    }

    static bool HasVerb(Reading reading, TokenRange range, params ReadOnlySpan<string> tags)
    {
        for (int i = range.Start; i < range.End; i++)
            if (tags.Contains(reading.Tree[i].PennTag)) return true;
        return false;
    }

    static void Ends(Reading reading, int start, TokenRange found, TokenRange unit, List<TokenRange> output)
    {
        int limit = Math.Min(unit.End, found.End + Reach), last = -1;
        for (int k = start + 1; k <= limit && output.Count < Most; k++)
        {
            // A unit that ends with marked words has no stop behind them.
            bool mayEnd = k == unit.End ? reading.IsMarked(k - 1)
                : !IsInside(reading, k) && (k < found.End ? IsBorder(reading, k, start) : k > found.End && !reading.IsWord(k) && !reading.IsMarked(k));
            if (!mayEnd) continue;
            int end = Trimmed(reading, start, k);
            if (end == last || end == found.End || end <= start) continue;
            output.Add(new(start, last = end));
        }
    }

    /// <summary>In a quotation: at each punctuation mark.</summary>
    static void EndsInMarks(Reading reading, TokenRange found, List<TokenRange> output)
    {
        for (int k = found.Start + 1; k < found.End - 1 && output.Count < Most; k++)
            if (reading.IsWord(k - 1) && !reading.IsWord(k) && !reading.IsPossessive(k)) output.Add(new(found.Start, k));
    }

    /// <summary>
    /// <c>urged the town [to pay]</c>, <c>told Chairman Ty Bell, D-Ohio, [“We will.”]</c>: what is asked or told may go without the one to whom.
    /// </summary>
    static void WithoutObject(Reading reading, TokenRange found, List<TokenRange> output)
    {
        for (int k = found.Start + 1; k < Math.Min(found.End - 1, found.Start + LongestObject) && !reading.IsMarked(k - 1); k++)
        {
            bool isBorder = reading.GroupFrom(k) >= 0 || reading.Tree[k].PennTag is "TO" or "IN" && IsObjectBorder(reading.Word(k));
            if (!isBorder) continue;
            for (int i = 0, whole = Math.Min(output.Count, Most); i < whole; i++)
                if (output[i].Start == found.Start && output[i].End > k + 1) output.Add(new(k, output[i].End));
            return;
        }
    }

    static bool IsObjectBorder(ReadOnlySpan<char> word) => word is "to" or "that" or "of" or "for" or "as" or "about" or "if" or "whether";

    static void Starts(Reading reading, TokenRange found, TokenRange unit, List<TokenRange> output)
    {
        int from = Math.Max(unit.Start, found.End - Reach);
        if (from < found.Start && !reading.IsMarked(from)) output.Add(new(from, found.End));
        for (int k = found.Start + 1; k < found.End - 1 && output.Count < Most; k++)
            if (reading.GroupFrom(k) >= 0 || k == found.Start + 1 && reading.IsWord(k) && reading.Word(k - 1) is "But" or "And" or "Yet")
                output.Add(new(k, found.End));
            else if (!reading.IsMarked(k) && !reading.IsWord(k) && reading.IsWord(k + 1) && !reading.IsMarked(k + 1)) output.Add(new(k + 1, found.End));
    }

    /// <summary>Whether a token and the one before it stand in the same marks.</summary>
    static bool IsInside(Reading reading, int token) =>
        reading.Marks.GroupOfToken[token] is >= 0 and var group && reading.Marks.Groups[group].Tokens.Start < token;

    /// <summary>Whether a phrase begins there that hangs on words before it.</summary>
    static bool IsBorder(Reading reading, int token, int start)
    {
        if (!reading.IsWord(token) || reading.IsMarked(token - 1)) return !reading.IsMarked(token) || reading.GroupFrom(token) >= 0;
        var tree = reading.Tree;
        for (int at = token, head; (head = tree.HeadOf(at)) >= start; at = head)
        {
            if (tree.Subtree(at).Start != token) return false;
            if (head < token)
                return tree[at].Relation is not (DependencyRelation.Det or DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Flat
                    or DependencyRelation.Fixed or DependencyRelation.CompoundPrt or DependencyRelation.Nummod);
        }
        return false;
    }

    static int Trimmed(Reading reading, int start, int end)
    {
        while (end > start && !reading.IsMarked(end - 1)
            && (!reading.IsWord(end - 1) && !reading.Is(end - 1, ')') || reading.Word(end - 1) is "and" or "but" or "or")) end--;
        return end;
    }
}
