using System.Buffers;

namespace NerLib.Languages.English;

/// <summary>The words of picture credits.</summary>
static class CreditWords
{
    /// <summary>Where a credit or a caption may begin or end.</summary>
    public static readonly SearchValues<string> Triggers = SearchValues.Create(
        [
            "Getty", "Photo", "photo by", "REUTERS/", "(Reuters/", "(Reuters:", "(Reuters photo", "/Reuters", "/REUTERS", "/AP", "via AP", "/AFP",
            "/EPA", "/Staff", "Image c", "Image C", "Media c", "toggle c", "Hide C", "Hide c", "Credit..", "Shutterstock",
            "/ AP", "/ABC", "/CBS", "/NBC", "/NPR", "/CNN", "/Bloomberg", "Credit: ", "CREDIT: ", "Source: Getty", "Source: A", "Source: R",
        ], StringComparison.Ordinal);

    /// <summary>Words before the name of who made the picture.</summary>
    public static readonly string[] Labels =
    [
        "Photograph by ", "Photograph: ", "Photographer: ", "Photo by ", "Photo By ", "Photos by ", "Photo: ", "Photo : ",
        "Photo:", "Photo credit: ", "Photo Credit: ", "Photo courtesy ", "Photo Illustration by ", "Photo illustration by ",
        "Photoillustration by ", "photo by ", "Credit... ", "Credit...", "Credit: ", "CREDIT: ",
    ];

    /// <summary>Agencies, collections and what stands for them, longer before shorter where one begins another.</summary>
    public static readonly string[] Agencies =
    [
        "Getty Images", "GettyImages", "Getty", "AFP", "AP Photos", "AP Photo", "AP Images", "AP", "The Associated Press", "Associated Press",
        "Reuters", "REUTERS", "EPA-EFE", "EPA", "EFE", "Bloomberg", "Shutterstock.com", "Shutterstock", "Staff", "Anadolu Agency", "Anadolu",
        "Xinhua", "TASS", "Sputnik", "Corbis", "UPI", "Alamy", "Magnum Photos", "Flickr", "Wikimedia Commons", "Wikimedia", "iStock",
        "USA TODAY NETWORK", "USA TODAY", "Redux Pictures", "Redux", "ZUMA Press", "Zuma Press", "ZUMA", "Sipa USA", "Sipa", "Press Association",
        "PA Images", "PA Wire", "PA Media", "Rex Features", "Rex", "NurPhoto", "LightRocket", "Barcroft", "CQ Roll Call", "NBC News", "ABC News",
        "CBS News", "Fox News", "CNN", "NPR", "BBC", "Agence France-Presse", "The New York Times", "The Washington Post", "Los Angeles Times",
        "POLITICO", "Politico", "Pool Photo", "Pool", "File Photo", "File", "FILE", "Handout", "Twitter", "YouTube", "Facebook", "Instagram",
        "Maxar Technologies", "Dreamstime", "Pixabay", "Unsplash",
    ];

    /// <summary>Whether the agency comes before the photographer: <c>AP Photo/Jane Doe</c>.</summary>
    public static bool StandsBeforeNames(ReadOnlySpan<char> agency) => agency is "AP Photo" or "REUTERS" or "Reuters";

    /// <summary>Whether it stands where an agency does and says only how the picture came.</summary>
    public static bool IsRemark(ReadOnlySpan<char> agency) => agency is "Staff" or "Pool" or "Pool Photo" or "File" or "FILE" or "File Photo" or "Handout";

    /// <summary>Lower-case words inside a credit.</summary>
    public static bool IsConnective(ReadOnlySpan<char> word) => word is
        "via" or "for" or "and" or "of" or "the" or "by" or "de" or "da" or "del" or "di" or "van" or "von" or "der" or "den"
        or "el" or "al" or "la" or "le" or "bin" or "courtesy" or "through" or "with" or "file";

    /// <summary>The length of the agency's name at the beginning, also where the next sentence is glued to it; 0 if there is none.</summary>
    public static int AgencyLength(ReadOnlySpan<char> text)
    {
        foreach (var name in Agencies)
            if (text[0] == name[0] && text.StartsWith(name, StringComparison.Ordinal) && Ends(text, name.Length)) return name.Length;
        return 0;
    }

    // "ImagesAn aerial view": an upper-case letter and then a lower-case one or a space is a new word, "APEC" is another name.
    static bool Ends(ReadOnlySpan<char> text, int end) =>
        end == text.Length
        || !char.IsLetterOrDigit(text[end])
        || (char.IsUpper(text[end]) && (end + 1 == text.Length || char.IsLower(text[end + 1]) || text[end + 1] == ' '));
}
