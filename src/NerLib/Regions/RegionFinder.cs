using System.Buffers;

namespace NerLib.Regions;

/// <summary>Tells an article's own text from what the page puts around it.</summary>
/// <remarks>
/// Lines are told apart by the phrases that pages repeat, then by where they stand; paragraphs that hold a credit are cut.
/// What no rule is sure of is body.
/// </remarks>
sealed class RegionFinder : IAnnotator<Region>
{
    public void Annotate(DocumentView earlier, List<Region> output, CancellationToken cancellationToken)
    {
        var text = earlier.Text;
        var rented = ArrayPool<Line>.Shared.Rent(LineReader.Bound(text));
        try
        {
            var lines = rented.AsSpan(0, LineReader.Read(text, rented));
            LineClassifier.Classify(text, lines, cancellationToken);
            PageOutline.Mark(text, lines);

            var writer = new RegionWriter(text, output);
            int paragraphs = 0;
            foreach (ref readonly var line in lines)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (line.Kind == RegionKind.Headline) paragraphs = 0;
                LineSplitter.Write(line, paragraphs, ref writer);
                if (line.Kind == RegionKind.Body) paragraphs++;
            }
            writer.Close();
        }
        finally
        {
            ArrayPool<Line>.Shared.Return(rented);
        }
    }
}
