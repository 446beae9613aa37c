using NerLib.Evaluation.Corpora;

namespace NerLib.Evaluation;

/// <summary>A speaker's name that no actor has.</summary>
/// <param name="Name">The name.</param>
/// <param name="Document">The document's id.</param>
public readonly record struct MissedName(string Name, string Document);

/// <summary>Whether the actors of each document include its speakers by name.</summary>
/// <param name="Canonical">Named speakers whose name is an actor's canonical one.</param>
/// <param name="AnyForm">Named speakers whose name is the canonical one or one of the forms of an actor.</param>
/// <param name="Missed">Those of which neither holds.</param>
public sealed record SpeakerNameScores(Share Canonical, Share AnyForm, IReadOnlyList<MissedName> Missed);

/// <summary>Measures the names of actors against the speakers of a quotation corpus.</summary>
public static class SpeakerNameEvaluator
{
    /// <summary>Whether a file is a quotation corpus, by its first line.</summary>
    public static bool IsQuotations(string path) => File.ReadLines(path).FirstOrDefault()?.Contains("\"quotes\":", StringComparison.Ordinal) == true;

    /// <summary>Looks for each sure person, organisation or place that speaks in a document, once, among its actors; case is ignored.</summary>
    /// <param name="pipeline">Must make actors.</param>
    /// <param name="path">JSON lines, as the quotation corpora.</param>
    /// <exception cref="InvalidDataException">A line of the file is not as expected.</exception>
    public static SpeakerNameScores Evaluate(NerPipeline pipeline, string path)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        Share canonical = default, anyForm = default;
        var missed = new List<MissedName>();
        foreach (var gold in QuoteCorpus.Read(path))
        {
            var document = pipeline.Annotate(gold.Text);
            var names = document.Actors.Select(actor => actor.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var forms = document.Actors.SelectMany(actor => actor.Mentions).Select(mention => document.Mentions[mention])
                .Where(mention => mention.Kind == MentionKind.Name).Select(document.TextOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (string name in gold.Quotes.Where(QuoteSides.IsNamed).Select(quote => quote.SpeakerName!).Distinct())
            {
                canonical = canonical.Plus(names.Contains(name));
                anyForm = anyForm.Plus(names.Contains(name) || forms.Contains(name));
                if (!names.Contains(name) && !forms.Contains(name)) missed.Add(new(name, gold.Id));
            }
        }
        return new(canonical, anyForm, missed);
    }
}
