namespace NerLib.Figures.Charts;

/// <summary>Bars that lie: a row each, one bar or two in it.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Series">Names of the bars of a row, for the key; one name needs none.</param>
/// <param name="Rows">From the top.</param>
/// <param name="Notes">Lines below.</param>
sealed record BarChart(string Title, IReadOnlyList<string> Series, IReadOnlyList<BarRow> Rows, params IReadOnlyList<string> Notes)
{
    const int BarHeight = 15, Gap = 11, ValueWidth = 58, LineHeight = 17, KeyHeight = 24;

    static readonly string[] Classes = ["a", "b"];

    public string Draw()
    {
        bool hasKey = Series.Count > 1;
        int rowHeight = BarHeight * Series.Count + Gap;
        int top = Svg.TitleHeight + (hasKey ? KeyHeight : 0), bottom = top + rowHeight * Rows.Count;
        var svg = new Svg(Title, bottom + LineHeight * Notes.Count + (Notes.Count > 0 ? Svg.Margin : Svg.Margin / 2));
        if (hasKey) DrawKey(svg);
        double left = Svg.Margin + Rows.Max(row => Svg.WidthOf(row.Label)) + 10;
        double scale = (Svg.Width - Svg.Margin - ValueWidth - left) / Rows.Max(row => row.Most);
        svg.Line(left, top - 2, left, bottom - Gap + 4);
        for (int i = 0; i < Rows.Count; i++)
        {
            var row = Rows[i];
            int y = top + i * rowHeight;
            svg.Text(left - 8, y + Series.Count * BarHeight / 2.0 + 4.5, row.Label, "end");
            for (int bar = 0; bar < row.Bars.Count; bar++)
            {
                double width = scale * row.Bars[bar].Length;
                svg.Bar(left, y + bar * BarHeight, width, BarHeight - 1, row.IsPale ? "pale" : Classes[bar]);
                svg.Text(left + width + 6, y + bar * BarHeight + 11.5, row.Bars[bar].Label);
            }
        }
        for (int i = 0; i < Notes.Count; i++) svg.Text(Svg.Margin, bottom + LineHeight * i + 10, Notes[i], "soft");
        return svg.ToString();
    }

    void DrawKey(Svg svg)
    {
        double x = Svg.Margin;
        for (int i = 0; i < Series.Count; i++)
        {
            svg.Bar(x, Svg.TitleHeight - 1, 12, 12, Classes[i]);
            svg.Text(x + 18, Svg.TitleHeight + 9.5, Series[i], "soft");
            x += 36 + Svg.WidthOf(Series[i]);
        }
    }
}

/// <param name="Label">What stands to the left.</param>
/// <param name="Bars">From the top.</param>
/// <param name="Most">The length of a bar that fills the chart.</param>
/// <param name="IsPale">Whether it stands back behind the others.</param>
sealed record BarRow(string Label, IReadOnlyList<Bar> Bars, double Most, bool IsPale = false);

/// <param name="Length">In the unit of the row's <see cref="BarRow.Most"/>.</param>
/// <param name="Label">What stands at its end.</param>
sealed record Bar(double Length, string Label);
