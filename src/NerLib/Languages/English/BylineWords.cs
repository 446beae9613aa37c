namespace NerLib.Languages.English;

/// <summary>The words of the line that says who wrote an article.</summary>
static class BylineWords
{
    /// <summary>With which the line begins.</summary>
    public static readonly string[] Beginnings =
    [
        "By ", "BY ", "By: ", "by ", "Written by ", "Posted by ", "Reported by ", "Story by ", "Words by ", "Analysis by ", "Author: ",
    ];

    /// <summary>Houses and jobs beside the names.</summary>
    public static readonly string[] Outlets =
    [
        "USA TODAY", "USA Today", "USA TODAY Network", "USATODAY", "USAToday", "Associated Press", "The Associated Press", "AP", "Reuters", "AFP",
        "Bloomberg", "Bloomberg News", "BBC News", "CNN", "Fox News", "NBC News", "ABC News", "CBS News", "Opinion contributor",
        "Opinion contributors", "Opinion columnist", "Staff writer", "Staff Writer", "Special for USA TODAY", "Special to USA TODAY",
        "Contributor", "Guest columnist", "Columnist", "Correspondent", "Staff", "Staff reporter", "Staff Reporter", "Senior reporter",
        "Political reporter", "Reporter",
    ];

    /// <summary>Words with a capital that are no part of a name there.</summary>
    public static readonly string[] NotNames =
    [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December", "The", "A", "Law", "Contrast", "Comparison", "Now", "Then", "All", "Way",
        "Any", "Some", "This", "That", "His", "Her", "Their", "Our", "My",
    ];
}
