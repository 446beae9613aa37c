using NerLib.Html.Dom;

namespace NerLib.Html.Article;

/// <summary>A block that belongs to the article.</summary>
readonly record struct ArticleBlock(TextBlock Block, WebPageBlockKind Kind);
