using NerLib.Documents;

namespace NerLib.QuotationMarks;

/// <summary>Matches the quotation marks of one paragraph; only outermost pairs come out. One pass with a stack.</summary>
sealed class QuoteMarkMatcher
{
    /// <summary>All but the dash of dialogue, which pairs with nothing.</summary>
    const int Families = (int)QuoteMarkFamily.Dash;

    readonly List<QuoteMark> _marks = [];
    readonly List<(int Mark, int Slot)> _open = [];
    readonly List<QuotedSpan> _slots = [];
    int[] _closersAfter = [];
    int[] _openersAfter = [];
    readonly int[] _openOf = new int[Families];

    /// <summary>Appends the paragraph's outermost quoted spans, in order.</summary>
    public void Match(ReadOnlySpan<char> text, Paragraph paragraph, int index, List<QuotedSpan> output)
    {
        _marks.Clear();
        QuoteMarkScanner.Scan(text, paragraph.Span, _marks);
        if (_marks.Count == 0) return;
        _open.Clear();
        _slots.Clear();
        Array.Clear(_openOf);
        CountAhead();

        for (int i = 0; i < _marks.Count; i++)
        {
            var mark = _marks[i];
            var open = ClosedBy(mark.Family);
            if (mark.CanClose && _openOf[(int)open] > 0 && (!mark.PrefersOpen || !mark.CanOpen || IsLowNine(text, open)))
            {
                if (!(mark.MayBeApostrophe && i + 1 < _marks.Count && ClosesSingle(i + 1))) Close(mark, open, index);
            }
            else if (mark.CanOpen) Open(text, paragraph, i, index);
        }
        while (_open.Count > 0) Abandon(text, paragraph, paragraph.Span.End, index);
        AppendOutermost(output);
    }

    /// <summary>The family that a closing mark ends: its own, or where none of that is open, the other double marks.</summary>
    QuoteMarkFamily ClosedBy(QuoteMarkFamily family) => family switch
    {
        QuoteMarkFamily.Straight when _openOf[(int)family] == 0 => QuoteMarkFamily.Curly,
        QuoteMarkFamily.Curly when _openOf[(int)family] == 0 => QuoteMarkFamily.Straight,
        _ => family,
    };

    /// <summary>For each mark, how many clear closing and opening marks of its family follow it.</summary>
    void CountAhead()
    {
        if (_closersAfter.Length < _marks.Count)
        {
            _closersAfter = new int[_marks.Capacity];
            _openersAfter = new int[_marks.Capacity];
        }
        Span<int> closers = stackalloc int[Families], openers = stackalloc int[Families];
        for (int i = _marks.Count - 1; i >= 0; i--)
        {
            var mark = _marks[i];
            _closersAfter[i] = closers[(int)mark.Family];
            _openersAfter[i] = openers[(int)mark.Family];
            if (mark.CanClose && !(mark.CanOpen && mark.PrefersOpen)) closers[(int)mark.Family]++;
            else openers[(int)mark.Family]++;
        }
    }

    bool ClosesSingle(int i)
    {
        while (i < _marks.Count && _marks[i].Family != QuoteMarkFamily.Single) i++;
        return i < _marks.Count && _marks[i].CanClose;
    }

    bool IsLowNine(ReadOnlySpan<char> text, QuoteMarkFamily family)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
            if (_marks[_open[i].Mark].Family == family) return text[_marks[_open[i].Mark].Start] == '„';
        return false;
    }

    void Open(ReadOnlySpan<char> text, Paragraph paragraph, int i, int index)
    {
        var mark = _marks[i];
        int alreadyOpen = _openOf[(int)mark.Family];
        // A mark of the same style inside an open quotation is nested only if enough closing marks follow; otherwise one was forgotten.
        if (alreadyOpen > 0 && _closersAfter[i] < alreadyOpen + 1 + _openersAfter[i])
        {
            while (_openOf[(int)mark.Family] > 0) Abandon(text, paragraph, mark.Start, index);
        }
        bool needsCloser = mark.Family == QuoteMarkFamily.Single && !(mark.Start == paragraph.Span.Start && text[mark.Start] == '‘');
        if (needsCloser && _closersAfter[i] == 0) return;
        _open.Add((i, _slots.Count));
        _slots.Add(default);
        _openOf[(int)mark.Family]++;
    }

    /// <summary>Closes the innermost open quotation of a family; what was opened inside it and not closed was no quotation.</summary>
    void Close(QuoteMark mark, QuoteMarkFamily family, int paragraph)
    {
        while (true)
        {
            var (open, slot) = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _openOf[(int)_marks[open].Family]--;
            if (_marks[open].Family != family) continue;
            if (_marks[open].End < mark.Start)
                _slots[slot] = new(new(_marks[open].Start, mark.End), paragraph, family, true);
            return;
        }
    }

    /// <summary>
    /// Ends a quotation without closing mark before <paramref name="limit"/>. It is believed only where a quotation would begin:
    /// at the paragraph's start, after a comma or a colon, and after a sentence where the next paragraph begins with a mark too.
    /// </summary>
    void Abandon(ReadOnlySpan<char> text, Paragraph paragraph, int limit, int index)
    {
        var (open, slot) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        var mark = _marks[open];
        _openOf[(int)mark.Family]--;
        if (mark.Start > paragraph.Span.Start)
        {
            int before = mark.Start - 1;
            while (before > paragraph.Span.Start && char.IsWhiteSpace(text[before])) before--;
            bool goesOn = text[before] is '.' or '!' or '?' && limit == paragraph.Span.End
                && text[limit..].TrimStart() is [var next, ..] && next == text[mark.Start];
            if (text[before] is not (',' or ':') && !goesOn) return;
        }
        int end = limit;
        while (end > mark.End && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > mark.End) _slots[slot] = new(new(mark.Start, end), index, mark.Family, false);
    }

    void AppendOutermost(List<QuotedSpan> output)
    {
        int end = 0;
        foreach (var slot in _slots)
        {
            if (slot.Span.End <= end) continue;
            // An unclosed quotation never swallows a complete one that begins inside it.
            output.Add(slot);
            end = slot.Span.End;
        }
    }
}
