using System.Net;

namespace NerLib.Pipeline;

/// <summary>
/// Reads marks that an earlier program broke: UTF-8 taken for Windows-1252 or Latin-1, <c>â€œ</c>, and characters of HTML, <c>&amp;quot;</c>. What stands
/// for a mark becomes the mark and spaces, as long as before, so that offsets hold in the text as it is.
/// </summary>
static class BrokenMarks
{
    /// <summary>Units of the longest character of HTML that is a mark: <c>&amp;#x201C;</c></summary>
    const int LongestReference = 8;

    /// <summary>The text with its marks mended; itself if none is broken.</summary>
    public static ReadOnlyMemory<char> Mend(ReadOnlyMemory<char> text)
    {
        char[]? mended = null;
        var read = text.Span;
        for (int i = 0, found; (found = read[i..].IndexOfAny('â', '&')) >= 0;)
        {
            i += found;
            if (At(read[i..], out char mark) is not (> 0 and var length))
            {
                i++;
                continue;
            }
            mended ??= text.ToArray();
            var place = mended.AsSpan(i, length);
            bool begins = i == 0 || char.IsWhiteSpace(read[i - 1]), goesOn = i + length < read.Length && char.IsLetterOrDigit(read[i + length]);
            mark = mark switch
            {
                '"' => begins || goesOn ? '“' : '”',
                '\'' => begins && goesOn ? '‘' : '’',
                _ => mark,
            };
            // Double marks stand at the outer end, so that a quote has all of them; single ones touch their word, without which they mean nothing.
            bool isLast = mark is '”' or '‘' || mark == '’' && goesOn;
            place.Fill(' ');
            place[isLast ? ^1 : 0] = mark;
            i += length;
        }
        return mended ?? text;
    }

    /// <summary>How many units stand for a mark at the beginning of a text; 0 if none do.</summary>
    static int At(ReadOnlySpan<char> text, out char mark)
    {
        mark = default;
        return text[0] == '&' ? Reference(text, out mark) : text.Length > 1 && text[1] is '€' or '\u0080' ? Misread(text, out mark) : 0;
    }

    // U+2013 to U+2026 begin with E2 80 in UTF-8. The last byte of a closing mark, 9D, has no character in Windows-1252 and is often lost.
    static int Misread(ReadOnlySpan<char> text, out char mark)
    {
        mark = (text.Length > 2 ? text[2] : ' ') switch
        {
            '“' or '\u0093' => '–',
            '”' or '\u0094' => '—',
            '˜' or '\u0098' => '‘',
            '™' or '\u0099' => '’',
            'œ' or '\u009C' => '“',
            '¦' => '…',
            _ => '”',
        };
        return mark != '”' || text.Length > 2 && text[2] is '\u009D' or '\uFFFD' ? 3 : 2;
    }

    static int Reference(ReadOnlySpan<char> text, out char mark)
    {
        mark = default;
        int length = text[..Math.Min(text.Length, LongestReference)].IndexOf(';') + 1;
        if (length < 4 || WebUtility.HtmlDecode(text[..length].ToString()) is not { Length: 1 } decoded || char.IsLetterOrDigit(decoded[0])) return 0;
        mark = decoded[0];
        return length;
    }
}
