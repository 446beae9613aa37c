using NerLib.Regions;
using static NerLib.RegionKind;

namespace NerLib.Tests.Regions;

/// <summary>Captions and credits, on lines of their own and glued into paragraphs.</summary>
public class PictureRegionTests
{
    [TestCase("A ship in the fog on Monday. (Photo by Jane Doe/Getty Images)", "A ship in the fog on Monday.", "(Photo by Jane Doe/Getty Images)")]
    [TestCase("A ship in the fog on Monday. (AP Photo/Jane Doe, File)", "A ship in the fog on Monday.", "(AP Photo/Jane Doe, File)")]
    [TestCase("A ship in the fog on Monday. Photograph: Jane Doe/AFP/Getty Images", "A ship in the fog on Monday.", "Photograph: Jane Doe/AFP/Getty Images")]
    [TestCase("A ship in the fog on Monday. Jane Doe/Reuters", "A ship in the fog on Monday.", "Jane Doe/Reuters")]
    [TestCase("A ship in the fog on June 1, 2018. REUTERS/Jane Doe/File Photo", "A ship in the fog on June 1, 2018.", "REUTERS/Jane Doe/File Photo")]
    [TestCase("A ship in the fog on Monday. | AP Photo", "A ship in the fog on Monday.", "| AP Photo")]
    [TestCase("A ship in the fog [Jane Doe/Reuters]", "A ship in the fog", "[Jane Doe/Reuters]")]
    [TestCase("A ship in the fog. (Harbour Police via AP)", "A ship in the fog.", "(Harbour Police via AP)")]
    public void A_line_that_ends_with_a_credit_is_a_caption(string line, string caption, string credit) =>
        Find(line).Should().Equal((Caption, caption), (Credit, credit));

    [TestCase("Jane Doe/AFP/Getty Images")]
    [TestCase("Photo: Jane Doe")]
    [TestCase("(Photo: Jane Doe/Dreamstime)")]
    [TestCase("© Jane Doe/AFP")]
    [TestCase("Image copyright Reuters")]
    public void A_line_that_is_only_a_credit_is_a_credit(string line) => Find(line).Should().Equal((Credit, line));

    [Test]
    public void Where_markup_was_lost_the_credit_and_the_caption_are_cut_out_of_the_paragraph() =>
        Find(
            "The harbour was closed on Tuesday.© JANE DOE/Getty ImagesA ship lies in the fog on Jan. 3, 2022. – The town has waited for days. "
            + "The mayor said that it would open soon.")
            .Should().Equal(
                (Body, "The harbour was closed on Tuesday."),
                (Credit, "© JANE DOE/Getty Images"),
                (Caption, "A ship lies in the fog on Jan. 3, 2022. – The town has waited for days."),
                (Body, "The mayor said that it would open soon."));

    [Test]
    public void A_credit_without_an_agency_ends_where_the_next_sentence_begins() =>
        Find("The harbour was closed.© Jane DoeA ship in the fog. The mayor said so.")
            .Should().Equal((Body, "The harbour was closed."), (Credit, "© Jane Doe"), (Caption, "A ship in the fog."), (Body, "The mayor said so."));

    [Test]
    public void Labels_for_those_who_cannot_see_the_picture_begin_credit_and_caption() =>
        Find("Image copyright Jane Doe Image caption A ship in the fog")
            .Should().Equal((Credit, "Image copyright Jane Doe"), (Caption, "Image caption A ship in the fog"));

    [Test]
    public void The_words_of_a_player_are_a_notice_before_its_caption() =>
        Find("Facebook Twitter Pinterest A ship in the fog. Photograph: Jane Doe/AP")
            .Should().Equal((SiteNotice, "Facebook Twitter Pinterest"), (Caption, "A ship in the fog."), (Credit, "Photograph: Jane Doe/AP"));

    [Test]
    public void A_button_that_opens_a_caption_belongs_to_the_credit_behind_it() =>
        Find("Enlarge this image toggle caption Jane Doe/AP Jane Doe/AP")
            .Should().Equal((Credit, "Enlarge this image toggle caption Jane Doe/AP Jane Doe/AP"));

    [Test]
    public void The_buttons_of_a_gallery_end_its_caption() =>
        Find("Hide caption A ship in the fog. Previous Next Jane Doe/AP")
            .Should().Equal((SiteNotice, "Hide caption"), (Caption, "A ship in the fog. Previous Next"), (Credit, "Jane Doe/AP"));

    [Test]
    public void The_number_of_a_gallerys_pictures_is_a_notice_behind_the_last_credit() =>
        Find("Hide caption A ship in the fog. Previous Next Jane Doe/Getty Images 1 of 14 i View slideshow")[^2..]
            .Should().Equal((Credit, "Jane Doe/Getty Images"), (SiteNotice, "1 of 14 i View slideshow"));

    [Test]
    public void A_title_may_stand_behind_the_credit_of_the_first_picture() =>
        Find(
            "The mayor at the harbour on Monday. | Getty Mayor opens harbour after storm\n\n"
            + "The mayor of the small town opened the harbour again on Monday, after the storm had gone, officials said.")
            .Take(3).Should().Equal((Caption, "The mayor at the harbour on Monday."), (Credit, "| Getty"), (Headline, "Mayor opens harbour after storm"));

    [TestCase("Getty Images said on Monday that it would pay photographers more.")]
    [TestCase("He worked for the AP and later for Getty Images, a rival, said his wife.")]
    [TestCase("A Reuters/Ipsos poll found that most people like fog.")]
    [TestCase("Photos of the ship were shown on every channel that night.")]
    [TestCase("The mayor sent a photo by mail, and then another one.")]
    [TestCase("The firm paid with Credit Suisse's help, it said.")]
    public void Sentences_about_pictures_are_body(string text) => Find(text).Should().Equal((Body, text));

    static (RegionKind, string)[] Find(string text)
    {
        var regions = new List<Region>();
        new RegionFinder(model: null).Annotate(new DocumentView { Text = text }, regions, default);
        return [.. regions.Select(region => (region.Kind, text[region.Span.Start..region.Span.End]))];
    }
}
