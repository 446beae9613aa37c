using static NerLib.Languages.English.PhraseUse;

namespace NerLib.Languages.English;

/// <summary>How a phrase tells what a line is.</summary>
enum PhraseUse : byte
{
    /// <summary>The line begins with it.</summary>
    Start,

    /// <summary>The line is nothing else, but for marks.</summary>
    Whole,

    /// <summary>The line begins with it, asks for something, and names a newsletter, an inbox, an application…</summary>
    Invitation,

    /// <summary>The line is nothing else, and the lines below it are titles of other articles.</summary>
    ListTitle,

    /// <summary>The line begins with it, and the titles below it belong to the same box.</summary>
    ListStart,

    /// <summary>The line begins with it; what follows on the line is a caption or a credit.</summary>
    Label,

    /// <summary>The line ends with it.</summary>
    End,
}

/// <summary>A phrase that pages repeat.</summary>
/// <param name="Text">The words; case does not matter.</param>
/// <param name="Use">Where they stand.</param>
/// <param name="Kind">What the line is.</param>
/// <param name="Longest">The longest line, in UTF-16 units, that it says this of.</param>
readonly record struct PagePhrase(string Text, PhraseUse Use, RegionKind Kind, int Longest);

/// <summary>
/// The phrases that news pages repeat around their articles. To add one, write it into the list of where it stands and what its line then is.
/// </summary>
static class PagePhrases
{
    public static readonly PagePhrase[] All =
    [
        .. Of(Whole, RegionKind.SiteNotice, 80,
            "advertisement", "advertisement advertisement", "ad", "ads", "sponsored", "sponsored content", "paid content", "story continued below",
            "story continues below", "story continues", "article continues below", "continued below", "continue reading", "continue reading below",
            "close", "print", "email", "e-mail", "share", "tweet", "pin it", "facebook", "twitter", "whatsapp", "pinterest", "linkedin", "reddit",
            "facebook twitter", "share tweet", "link copied", "copy link", "copied", "loading", "play", "play video", "video", "photo", "photos",
            "image", "pullquote", "caption", "break", "audio-clip", "audio", "comments", "comment", "analysis/opinion", "newsletter",
            "newsletter sign-up", "newsletter sign up", "play facebook", "show more", "show less", "skip advertisement", "new", "live", "menu",
            "search", "subscribe", "sign in", "log in", "register", "loading comments", "view comments", "show comments", "hide comments",
            "load more", "thank you for signing up", "thank you for subscribing", "thanks for signing up", "thanks for subscribing",
            "thanks for watching", "distributed by creators.com", "for immediate release", "join the conversation", "upgrade your inbox",
            "no thanks", "accept", "accept all", "follow us", "share this", "share this article", "share this story", "listen to this article",
            "rate this story", "report a typo", "read more here"),

        .. Of(Start, RegionKind.SiteNotice, 400,
            "advertisement", "story continued below", "story continues below", "click here", "click to", "click for", "click the", "click on the",
            "listen to article", "listen to this article", "copyright ©", "copyright (c)", "copyright 19", "copyright 20", "copyright by",
            "read or share this", "share this:", "share this article", "share this story", "facebook twitter", "sign up for", "sign up to",
            "sign up here", "sign up now", "subscribe to", "subscribe now", "subscribe on", "subscribe today", "newsletter sign", "follow us on",
            "like us on", "join us on", "find us on", "connect with us", "send letters to", "send tips to", "send a tip to", "contact us at",
            "contact the author", "contact the reporter", "email us at", "get the app", "this article is more than",
            "this article was originally published", "this story was originally published", "this article originally appeared",
            "this article first appeared", "this story originally appeared", "this post has been updated", "this story has been updated",
            "this article has been updated", "this story was updated", "this article was updated", "this is a developing story",
            "this is a breaking news", "this story is developing", "this story has been corrected", "this article has been corrected",
            "this is a rush transcript", "this report contains material from", "this article is based in part on", "this transcript has been",
            "this website uses cookies", "this site uses cookies", "we use cookies", "by continuing to use", "by using this site", "by signing up",
            "by subscribing", "by clicking", "cookies help us", "your privacy", "privacy policy", "terms of use", "terms of service",
            "all rights reserved", "the opinions expressed by", "the opinions expressed in", "the views expressed in", "the views expressed are",
            "opinions expressed in this", "views expressed in this", "material from the associated press", "slideshow (", "prev image",
            "next image", "previous image", "previous next", "visit website", "visit business insider", "don't see the graphic",
            "don’t see the graphic", "can't see the", "can’t see the", "if you can't see", "if you can’t see", "please enable javascript",
            "javascript is", "you must be logged in", "log in to", "log in or", "already a subscriber", "support our journalism", "contributing: ",
            "watch the latest video at", "your browser does not", "this video is", "this content is", "we are committed to truth and accuracy",
            "got a tip", "have a tip", "have a news tip", "vote now:", "tap here", "download the", "download our", "editor's note:",
            "editor’s note:", "now playing:", "your browser doesn't", "your browser doesn’t", "this column was first published",
            "this column first appeared", "thank you for signing up", "thank you for subscribing", "your subscription"),

        .. Of(Invitation, RegionKind.SiteNotice, 3000, "just watched"),
        .. Of(ListStart, RegionKind.SiteNotice, 600, "story highlights"),

        .. Of(Invitation, RegionKind.SiteNotice, 300,
            "get", "join", "receive", "want", "stay", "never miss", "don't miss", "don’t miss", "enter your", "keep up", "check out", "listen to",
            "follow", "write to", "reach", "email", "e-mail", "download", "become a", "sign", "subscribe", "to receive", "let us know", "tell us",
            "have a question", "got a question", "contact", "you can follow", "stream"),

        .. Of(End, RegionKind.SiteNotice, 320,
            "contributed to this report", "contributed to this article", "contributed to this story", "contributed to this post",
            "contributed to this piece", "contributed reporting", "contributed to the report", "all rights reserved", "click here",
            "clicking here", "sign up here", "vote here", "vote here now", "vote now", "reporting by the associated press", "get the fox news app",
            "view slideshow"),

        .. Of(ListTitle, RegionKind.RelatedLinks, 80,
            "related", "related posts", "related post", "related stories", "related story", "related articles", "related article",
            "related content", "related coverage", "related links", "related topics", "related news", "related items", "related reading",
            "read more", "read next", "read also", "also read", "more on this", "more on this story", "more on this topic",
            "more from this section", "more stories", "more news", "more coverage", "more like this", "most read", "most popular", "most viewed",
            "most shared", "most recent", "trending", "trending now", "trending stories", "top stories", "recommended", "recommended stories",
            "recommended for you", "recommended reading", "you may also like", "you might also like", "you may like", "you might like",
            "you may also be interested in", "see also", "also see", "further reading", "go deeper", "don't miss", "don’t miss", "must read",
            "must reads", "must-read", "must-reads", "editor's picks", "editor’s picks", "editors' picks", "editors’ picks", "what to read next",
            "up next", "latest news", "latest stories", "latest headlines", "more headlines", "popular stories", "promoted stories",
            "around the web", "from the web", "we recommend", "other stories", "more to read", "keep reading", "suggested stories",
            "suggested reading", "learn more", "recent posts", "latest posts", "popular posts"),

        .. Of(Start, RegionKind.RelatedLinks, 240,
            "related:", "related story:", "related stories:", "related article:", "related articles:", "related coverage", "related content:",
            "related video", "related -", "related –", "related —", "related |", "read more:", "read more from", "read more about", "read more on",
            "click here to read", "click here to watch", "click here for complete", "click here to get complete", "click here for the full",
            "read next:", "read also:", "also read:", "read:", "more:", "more from", "more on", "see also:", "see related:", "also see:",
            "see more:", "watch:", "watch live:", "watch more:", "video:", "listen:", "listen here:", "photos:", "photo gallery:", "gallery:",
            "in pictures:", "in photos:", "pictures:", "slideshow:", "must read:", "must-read:", "don't miss:", "don’t miss:", "full coverage:",
            "special coverage:", "complete coverage:", "recommended:", "go deeper:", "further reading:", "opinion:", "explainer:", "trending:",
            "you may also like:", "you might also like:", "also on politico", "continue reading:", "click to read:", "dig deeper:", "learn more:"),

        .. Of(Start, RegionKind.Credit, 400, "enlarge this image toggle caption", "toggle caption", "image credit:", "photo credit:", "picture credit:"),
        .. Of(Start, RegionKind.Credit, 900, "image copyright", "image source"),
        .. Of(Label, RegionKind.Caption, 900,
            "enlarge this image", "hide caption", "facebook twitter pinterest", "media playback is unsupported on your device",
            "media playback is not supported on this device", "media playback is unsupported on your device media caption",
            "media playback is not supported on this device media caption"),

        .. Of(Start, RegionKind.Caption, 900,
            "image caption", "media caption", "file photo", "file -", "file –", "file —", "file:", "file image", "photo shows", "pictured:",
            "pictured above:", "above:", "image:", "caption:", "photo illustration"),
    ];

    /// <summary>One of these makes a line that asks for something an invitation of the site.</summary>
    public static readonly string[] Invited =
    [
        "newsletter", "inbox", "subscri", "sign up", "sign-up", "podcast", "on twitter", "on facebook", "on instagram", "on youtube",
        "on linkedin", "on telegram", "on whatsapp", "facebook page", "flipboard", "via email", "email alert", " app.", "app store", " app for ",
        "breaking news alert", "mailing list", "itunes", "membership", "join the conversation", "donat", "@", "become a member", "news alerts",
        "replay more videos", "live updates here", "stories you care about",
    ];

    /// <summary>Beginnings of title lines of mails and books, not of articles.</summary>
    public static readonly string[] NotHeadlines =
    [
        "Dear ", "Hi ", "Hello ", "Hey ", "Subject", "From:", "To:", "Re:", "RE:", "Fwd:", "FW:", "Chapter ", "CHAPTER ", "Part ", "PART ",
        "Book ", "BOOK ", "Act ", "ACT ", "Scene ", "SCENE ", "Prologue", "PROLOGUE", "Epilogue", "Contents", "CONTENTS",
    ];

    static IEnumerable<PagePhrase> Of(PhraseUse use, RegionKind kind, int longest, params string[] texts) =>
        texts.Select(text => new PagePhrase(text, use, kind, longest));
}
