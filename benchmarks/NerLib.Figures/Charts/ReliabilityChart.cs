using NerLib.Figures.Results;

namespace NerLib.Figures.Charts;

/// <summary>Confidence against truth: a point for each range of confidence, on the diagonal where the confidences hold.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Series">By name; a point is the larger the more it stands for.</param>
/// <param name="Notes">Lines below.</param>
sealed record ReliabilityChart(string Title, IReadOnlyList<(string Name, IReadOnlyList<ReliabilityRow> Rows)> Series, params IReadOnlyList<string> Notes)
{
    const int Side = 300, Left = 92, Top = 94, LineHeight = 17;

    static readonly string[] Classes = ["a", "b"];

    public string Draw()
    {
        int bottom = Top + Side;
        var svg = new Svg(Title, bottom + 58 + LineHeight * Notes.Count);
        double x = Svg.Margin;
        for (int i = 0; i < Series.Count; i++)
        {
            svg.Point(x + 6, Svg.TitleHeight + 5, 6, Classes[i]);
            svg.Text(x + 18, Svg.TitleHeight + 9.5, Series[i].Name, "soft");
            x += 36 + Svg.WidthOf(Series[i].Name);
        }
        for (int tick = 0; tick <= 100; tick += 25)
        {
            svg.Line(Left, Y(tick / 100.0), Left + Side, Y(tick / 100.0));
            svg.Line(X(tick / 100.0), Top, X(tick / 100.0), bottom);
            svg.Text(Left - 8, Y(tick / 100.0) + 4, $"{tick} %", "soft end");
            svg.Text(X(tick / 100.0), bottom + 18, $"{tick} %", "soft middle");
        }
        svg.Text(Left + Side / 2.0, bottom + 38, "mean confidence", "soft middle");
        svg.Text(Svg.Margin, Top - 14, "share that is right", "soft");
        svg.Line(X(0), Y(0), X(1), Y(1), "ideal");
        for (int i = 0; i < Series.Count; i++)
            foreach (var row in Series[i].Rows) svg.Point(X(row.Confidence), Y(row.Right), Radius(row.Count), Classes[i] + " through");
        for (int i = 0; i < Notes.Count; i++) svg.Text(Svg.Margin, bottom + 62 + LineHeight * i, Notes[i], "soft");
        return svg.ToString();
    }

    static double X(double share) => Left + Side * share;

    static double Y(double share) => Top + Side * (1 - share);

    /// <summary>By the area, but never so small that it is not seen.</summary>
    static double Radius(int count) => Math.Clamp(Math.Sqrt(count) / 2, 3, 14);
}
