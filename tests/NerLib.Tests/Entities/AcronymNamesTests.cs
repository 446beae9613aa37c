using NerLib.Entities;
using NerLib.Tests.Quotes;

namespace NerLib.Tests.Entities;

public class AcronymNamesTests
{
    [TestCase("The Grand Kern Dam (GKD) grew. The GKD is old.", "Grand Kern Dam/FACILITY|GKD/ORGANIZATION|GKD/ORGANIZATION", "FACILITY")]
    [TestCase("The Treaty of the Sea (TS) ended. The TS is old.", "Treaty of the Sea/MISC|TS/ORGANIZATION|TS/LOCATION", "MISC")]
    public void Letters_in_brackets_are_what_the_name_before_them_is(string text, string names, string expected) =>
        Types(text, names)[1..].Should().AllBe(expected);

    [TestCase("Ann Lee (AKP) spoke. The AKP won.", "Ann Lee/PERSON|AKP/ORGANIZATION|AKP/ORGANIZATION")]
    [TestCase("Ann Lee (AL) spoke.", "Ann Lee/PERSON|AL/ORGANIZATION")]
    [TestCase("Los Angeles (LAX) is far.", "Los Angeles/LOCATION|LAX/ORGANIZATION")]
    [TestCase("The Grand Kern Dam fed the GKD board.", "Grand Kern Dam/FACILITY|GKD/ORGANIZATION")]
    public void Others_stay_what_they_are(string text, string names) => Types(text, names)[1..].Should().AllBe("ORGANIZATION");

    static string[] Types(string text, string names)
    {
        var document = Reader.Read(text, names.Split('|'));
        var found = document.Entities.ToList();
        AcronymNames.Correct(Reader.View(document), found);
        return [.. found.Select(name => name.Type.Name)];
    }
}
