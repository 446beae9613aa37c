using System.Text;

namespace NerLib.Mentions;

/// <summary>Forms in which names are compared, so that spelling differences that mean nothing do not part an actor.</summary>
static class NameFolding
{
    /// <summary>
    /// Shorter names are not compared without their vowels. 3 puts 0.1 % more actors of news right, and joins Lee with Lou; 10 loses 0.04
    /// %.
    /// </summary>
    const int ShortestSkeleton = 5;

    // For U+00C0 to U+017F, the letter without its marks; '.' where there is none.
    const string Latin = "AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
        + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    /// <summary>With one apostrophe, without the dots of abbreviations and the marks of letters.</summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (char c in name)
            if (c is '’' or '‘' or 'ʼ') folded.Append('\'');
            else if (c is >= '\u00C0' and < '\u0180') folded.Append(Latin[c - '\u00C0'] is not '.' and var plain ? plain : c);
            else if (c != '.') folded.Append(c);
        return folded.ToString();
    }

    /// <summary>
    /// A folded surname as far as transcriptions from other scripts agree on it: <c>Zelensky</c>, <c>Zelenskyy</c> and <c>Zelenskiy</c>;
    /// without an Arabic article. Null for short ones, of which different names would become the same.
    /// </summary>
    public static string? Skeleton(string surname)
    {
        var skeleton = new StringBuilder(surname.Length);
        var letters = surname.AsSpan();
        if (letters.Length > 3
            && (letters.StartsWith("al-", StringComparison.OrdinalIgnoreCase) || letters.StartsWith("el-", StringComparison.OrdinalIgnoreCase)))
            letters = letters[3..];
        for (int i = 0; i < letters.Length; i++)
        {
            char c = char.ToLowerInvariant(letters[i]), next = i + 1 < letters.Length ? char.ToLowerInvariant(letters[i + 1]) : '\0';
            c = c is 'y' or 'j' ? 'i' : c == 'w' ? 'v' : c;
            if (c is 'k' or 'g' && next == 'h' || c == 'o' && next == 'u') i++;
            if (c == 'k' && next == 'h') c = 'h';
            if (c == 'o' && next == 'u') c = 'u';
            if (c is '-' or '\'' || char.IsLetter(c) && skeleton.Length > 0 && skeleton[^1] == c) continue;
            skeleton.Append(c);
        }
        return skeleton.Length >= ShortestSkeleton ? skeleton.ToString() : null;
    }
}
