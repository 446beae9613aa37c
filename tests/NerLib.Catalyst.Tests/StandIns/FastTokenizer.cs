// Stand-ins for Catalyst's tokenizer, which puts other words with artificial borders for contractions, and for the package of its English models.
#nullable disable

using System.Text.RegularExpressions;
using Mosaik.Core;

namespace Catalyst.Models;

public static class English
{
    public static void Register() { }
}

public partial class FastTokenizer(Language language) : IProcess
{
    static readonly Dictionary<string, string[]> Exceptions = new()
    {
        ["can't"] = ["can", "not"],
        ["didn't"] = ["did", "not"],
        ["I'm"] = ["i", "am"],
    };

    public Language Language { get; set; } = language;
    public string Type => typeof(FastTokenizer).FullName;
    public string Tag => "";
    public int Version => 0;

    public void Process(IDocument document, CancellationToken cancellationToken = default)
    {
        var span = document.AddSpan(0, document.Length - 1);
        foreach (Match word in Word().Matches(document.Value))
        {
            var (begin, end) = (word.Index, word.Index + word.Length - 1);
            string[] replacements = Exceptions.GetValueOrDefault(word.Value, [null]);
            for (int i = 0; i < replacements.Length; i++)
            {
                var token = span.AddToken(begin + i, i == replacements.Length - 1 ? end : begin + i);
                if (replacements[i] is { } replacement) token.Replacement = replacement;
            }
        }
    }

    [GeneratedRegex(@"\w+(?:['’.-]\w+)*|[^\w\s]")]
    private static partial Regex Word();
}
