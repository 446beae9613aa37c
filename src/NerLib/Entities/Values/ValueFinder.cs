using System.Diagnostics.CodeAnalysis;

namespace NerLib.Entities.Values;

/// <summary>Finds dates, times, amounts of money, percentages, quantities, ordinal and cardinal numbers by rule.</summary>
sealed class ValueFinder
{
    /// <summary>Appends the values of a document, in order, none overlapping another, each inside one sentence.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "A stage, even without state, is an object that others hold.")]
    public void Find(DocumentView earlier, List<Entity> output)
    {
        foreach (var sentence in earlier.Sentences)
        {
            var reader = new ValueReader(earlier, sentence.Tokens);
            for (int i = sentence.Tokens.Start; i < sentence.Tokens.End;)
            {
                var type = reader.Read(i, out int start, out int end);
                if (type is { } found) output.Add(new(new(start, end), found, 1f));
                i = type is null ? i + 1 : end;
            }
        }
    }
}
