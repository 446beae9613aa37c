using AngleSharp.Dom;

namespace NerLib.Html.Dom;

/// <summary>CSS selectors that find one element.</summary>
static class Selectors
{
    /// <summary>The way from the root, by names and places among those of one name.</summary>
    public static string Of(IElement element)
    {
        var steps = new Stack<string>();
        for (var at = element; at is not null; at = at.ParentElement) steps.Push(Step(at));
        return string.Join(" > ", steps);
    }

    static string Step(IElement element)
    {
        if (element.ParentElement is not { } parent) return element.LocalName;
        int place = 0, count = 0;
        foreach (var sibling in parent.Children)
            if (sibling.LocalName == element.LocalName)
            {
                count++;
                if (sibling == element) place = count;
            }
        return count == 1 ? element.LocalName : $"{element.LocalName}:nth-of-type({place})";
    }
}
