using System.Globalization;
using System.Net;
using System.Text;

namespace NerLib.Figures.Charts;

/// <summary>A drawing that is legible as a picture in a page, light and dark, from a phone's width on.</summary>
/// <param name="title">Its heading, which is also what a screen reader says.</param>
/// <param name="height">In the units of <see cref="Width"/>.</param>
sealed class Svg(string title, int height)
{
    /// <summary>Narrow, so that text stays legible on a phone.</summary>
    public const int Width = 440;

    public const int Margin = 16, TitleHeight = 44;

    const string Style =
        """
        text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: #1f2328 }
        .title { font-size: 15px; font-weight: 600 } .soft { fill: #59636e; font-size: 12px } .end { text-anchor: end } .middle { text-anchor: middle }
        .page { fill: #ffffff; stroke: #d1d9e0 } .line { stroke: #d1d9e0 } .ideal { stroke: #818b98; stroke-dasharray: 4 4 }
        .a { fill: #0f62b4 } .b { fill: #c2570c } .pale { fill: #9dbde0 } .through { fill-opacity: .8; stroke: #ffffff }
        @media (prefers-color-scheme: dark) {
        text { fill: #e6edf3 } .soft { fill: #9198a1 } .page { fill: #0d1117; stroke: #3d444d } .line { stroke: #3d444d } .ideal { stroke: #9198a1 }
        .a { fill: #58a6ff } .b { fill: #f0954f } .pale { fill: #34557d } .through { stroke: #0d1117 }
        }
        """;

    readonly StringBuilder _body = new();

    public void Text(double x, double y, string text, string classes = "") =>
        _body.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" class=\"{classes}\">{WebUtility.HtmlEncode(text)}</text>\n");

    public void Bar(double x, double y, double width, double thickness, string classes) => _body.Append(
        CultureInfo.InvariantCulture, $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{thickness:0.#}\" rx=\"2\" class=\"{classes}\"/>\n");

    public void Line(double x1, double y1, double x2, double y2, string classes = "line") => _body.Append(
        CultureInfo.InvariantCulture, $"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" class=\"{classes}\"/>\n");

    public void Point(double x, double y, double radius, string classes) => _body.Append(
        CultureInfo.InvariantCulture, $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{radius:0.#}\" class=\"{classes}\"/>\n");

    /// <summary>About how wide a text is.</summary>
    public static double WidthOf(string text) => text.Sum(letter => char.IsUpper(letter) ? 9.4 : 7);

    public override string ToString() =>
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" width="{Width}" height="{height}" role="img">
        <title>{WebUtility.HtmlEncode(title)}</title>
        <style>
        {Style}
        </style>
        <rect x=".5" y=".5" width="{Width - 1}" height="{height - 1}" rx="6" class="page"/>
        <text x="{Margin}" y="28" class="title">{WebUtility.HtmlEncode(title)}</text>
        {_body}</svg>

        """;
}
