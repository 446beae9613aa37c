using System.Text.RegularExpressions;
using NerLib.Entities.UserNames;

namespace NerLib;

/// <summary>
/// A regular expression that finds entities. It sees one sentence at a time, as if that were all the text, and a match is widened to
/// whole tokens. Empty matches are passed over.
/// </summary>
/// <remarks>
/// Prefer <see cref="RegexOptions.NonBacktracking"/>, which takes linear time whatever the text. An expression with a time limit finds
/// nothing in a sentence in which it runs out of time; one without either can take as long as it likes.
/// </remarks>
public sealed class NamePattern : INameSource
{
    /// <summary>Makes a pattern.</summary>
    /// <param name="expression">What to find.</param>
    /// <param name="type">What it is: a built-in type, or one of the user's.</param>
    /// <param name="id">Found entities carry it.</param>
    /// <param name="priority">Who wins against the model.</param>
    /// <exception cref="ArgumentException">The type is not usable, or the expression runs from right to left.</exception>
    public NamePattern(Regex expression, EntityType type, string? id = null, NamePriority priority = NamePriority.OverModel)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (!type.IsUsable) throw new ArgumentException($"The type '{type.Name}' is blank or has white space; give one word, like PERSON.", nameof(type));
        if (expression.RightToLeft)
            throw new ArgumentException("The expression runs from right to left; leave RegexOptions.RightToLeft out.", nameof(expression));
        (Expression, Type, Id, Priority) = (expression, type, id, priority);
    }

    /// <summary>What is found.</summary>
    public Regex Expression { get; }

    /// <summary>What it is.</summary>
    public EntityType Type { get; }

    /// <summary>What the user calls it.</summary>
    public string? Id { get; }

    /// <summary>Who wins against the model.</summary>
    public NamePriority Priority { get; }

    /// <summary>Reads a file: an expression a line, <c>expression TAB type [TAB id]</c>. Blank lines and comments, <c># …</c>, are skipped.</summary>
    /// <remarks>
    /// Expressions are made with <see cref="RegexOptions.NonBacktracking"/> and <see cref="RegexOptions.CultureInvariant"/>: no look-around, no
    /// back-references.
    /// </remarks>
    /// <param name="path">The file, in UTF-8.</param>
    /// <param name="priority">Who wins against the model.</param>
    /// <exception cref="InvalidDataException">A line is not as expected; the message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<NamePattern> Load(string path, NamePriority priority = NamePriority.OverModel)
    {
        using var lines = NameFile.Open(path);
        return Read(lines, priority, path);
    }

    /// <summary>Reads lines like those of a file, see <see cref="Load"/>.</summary>
    /// <param name="lines">Read to their end; stays open.</param>
    /// <param name="priority">Who wins against the model.</param>
    /// <param name="name">What messages call the lines.</param>
    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static IReadOnlyList<NamePattern> Read(TextReader lines, NamePriority priority = NamePriority.OverModel, string name = "patterns")
    {
        ArgumentNullException.ThrowIfNull(lines);
        var patterns = new List<NamePattern>();
        foreach (var line in NameFile.Read(lines, name, "expression TAB type [TAB id]", mostCells: 3))
            try
            {
                var expression = new Regex(line.Cells[0], RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
                patterns.Add(new(expression, new(line.Cells[1].Trim()), line.CellAt(2), priority));
            }
            catch (Exception error) when (error is ArgumentException or NotSupportedException)
            {
                throw line.Wrong(error.Message);
            }
        return patterns;
    }

    void INameSource.Find(DocumentView document, List<Entity> output, CancellationToken cancellationToken)
    {
        foreach (var sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int before = output.Count;
            try
            {
                Find(document, sentence.Tokens, output);
            }
            catch (RegexMatchTimeoutException)
            {
                output.RemoveRange(before, output.Count - before);
            }
        }
    }

    void Find(DocumentView document, TokenRange sentence, List<Entity> output)
    {
        var span = document.SpanOf(sentence);
        var tokens = document.Tokens;
        int next = sentence.Start, done = span.Start;
        foreach (var match in Expression.EnumerateMatches(document.TextOf(span)))
        {
            int start = span.Start + match.Index, end = start + match.Length;
            // A match that begins in the last one's token would share it.
            if (match.Length == 0 || start < done) continue;
            while (tokens[next].End <= start) next++;
            int last = next;
            while (last < sentence.End && tokens[last].Start < end) last++;
            if (last == next) continue;
            output.Add(new(new(next, last), Type, 1f) { Id = Id });
            (next, done) = (last, tokens[last - 1].End);
        }
    }
}
