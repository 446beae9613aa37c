using NerLib.Entities;
using NerLib.Tests.Quotes;

namespace NerLib.Tests.Entities;

public class CompanyNamesTests
{
    [TestCase("BlueFinch Inc. grew. BlueFinch said so.", "BlueFinch Inc./ORGANIZATION|BlueFinch", "ORGANIZATION")]
    [TestCase("Norwind Corp grew. Norwind said so.", "Norwind Corp/ORGANIZATION|Norwind", "ORGANIZATION")]
    [TestCase("DataWell Solutions grew. DataWell said so.", "DataWell Solutions/ORGANIZATION|DataWell", "ORGANIZATION")]
    [TestCase("Trump Organization grew. Trump said so.", "Trump Organization/ORGANIZATION|Trump", "PERSON")]
    [TestCase("Ann Dorn left Dorn Inc. Then Dorn said so.", "Ann Dorn|Dorn Inc./ORGANIZATION|Dorn", "PERSON")]
    [TestCase("MacDonald Farms grew. MacDonald said so.", "MacDonald Farms/ORGANIZATION|MacDonald", "PERSON")]
    public void A_company_is_known_by_its_name_without_the_legal_form(string text, string names, string expected)
    {
        var document = Reader.Read(text, names.Split('|'));
        var found = document.Entities.ToList();
        CompanyNames.Correct(Reader.View(document), found);
        found[^1].Type.Should().Be(new EntityType(expected));
    }

    [TestCase("BOSTON, June 3 (AP) — Ann Lee left.", "BOSTON/ORGANIZATION|AP/ORGANIZATION|Ann Lee", "LOCATION")]
    [TestCase("Orr News, June 3 (AP) — Ann Lee left.", "Orr News/ORGANIZATION|AP/ORGANIZATION|Ann Lee", "ORGANIZATION")]
    public void The_town_of_a_dateline_is_a_place(string text, string names, string expected)
    {
        var document = Reader.Read(text, names.Split('|'));
        var found = document.Entities.ToList();
        DatelineNames.Correct(Reader.View(document), found);
        found[0].Type.Should().Be(new EntityType(expected));
    }
}
