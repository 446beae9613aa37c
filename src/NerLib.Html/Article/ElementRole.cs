namespace NerLib.Html.Article;

/// <summary>What an element says that it holds, by its name, role and classes.</summary>
enum ElementRole : byte
{
    /// <summary>Nothing that it says.</summary>
    None,

    /// <summary>What readers write.</summary>
    Comments,

    /// <summary>What lies over the page until the reader has answered it.</summary>
    Overlay,

    /// <summary>Menus, share bars, ends of pages.</summary>
    Furniture,

    /// <summary>Ways to other articles.</summary>
    Related,

    /// <summary>Advertisements, sign-ups, consent.</summary>
    Notice,

    /// <summary>A picture or film with what belongs to it.</summary>
    Media,

    /// <summary>Words under a picture.</summary>
    Caption,

    /// <summary>Whose picture it is.</summary>
    Credit,

    /// <summary>Lines between title and text that sum it up.</summary>
    Standfirst,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>When it was written.</summary>
    Date,
}
