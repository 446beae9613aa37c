using System.Buffers;
using NerLib.Models;

namespace NerLib.Regions;

/// <summary>Tells an article's own text from what the page puts around it.</summary>
/// <remarks>
/// Lines are told apart by the phrases that pages repeat, then by where they stand; what these rules say is a feature among others for the
/// model that decides, if there is one. Paragraphs that hold a dateline or a credit are cut. What nothing is sure of is body.
/// </remarks>
sealed class RegionFinder(LineModel? model) : IAnnotator<Region>
{
    /// <summary>With a model's weights, if it has them.</summary>
    /// <exception cref="NerModelException">They cannot be used.</exception>
    public static RegionFinder Of(NerModel model) => new(model.Section(ModelFormat.Regions) is { } section ? new(section.Span) : null);

    public void Annotate(DocumentView earlier, List<Region> output, CancellationToken cancellationToken)
    {
        var text = earlier.Text;
        var rented = ArrayPool<Line>.Shared.Rent(LineReader.Bound(text));
        try
        {
            var lines = rented.AsSpan(0, LineReader.Read(text, rented));
            ApplyRules(text, lines, cancellationToken);
            model?.Decide(text, lines, cancellationToken);

            var writer = new RegionWriter(text, output);
            bool labelled = LineShapes.HaveLabels(text, lines);
            int paragraphs = 0;
            foreach (ref readonly var line in lines)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (line.Kind == RegionKind.Headline) paragraphs = 0;
                LineSplitter.Write(line, paragraphs, labelled, ref writer);
                if (line.Kind == RegionKind.Body) paragraphs++;
            }
            writer.Close();
        }
        finally
        {
            ArrayPool<Line>.Shared.Return(rented);
        }
    }

    /// <summary>Marks lines as the rules see them.</summary>
    public static void ApplyRules(ReadOnlySpan<char> text, Span<Line> lines, CancellationToken cancellationToken)
    {
        LineClassifier.Classify(text, lines, cancellationToken);
        PageOutline.Mark(text, lines);
    }
}
