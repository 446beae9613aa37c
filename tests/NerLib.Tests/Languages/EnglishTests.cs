using NerLib.Languages.English;

namespace NerLib.Tests.Languages;

public class EnglishTests
{
    [Test]
    public void A_form_of_a_reporting_verb_stands_in_one_list() =>
        ReportingVerbs.Entries().Select(entry => entry.Key).Should().OnlyHaveUniqueItems();

    [TestCase("said", nameof(VerbFrame.Say), nameof(VerbForm.Past), true, false)]
    [TestCase("warns", nameof(VerbFrame.Tell), nameof(VerbForm.Third), true, true)]
    [TestCase("vowing", nameof(VerbFrame.Say), nameof(VerbForm.Ing), true, true)]
    [TestCase("Admitted", nameof(VerbFrame.Say), nameof(VerbForm.Past), true, false)]
    [TestCase("testifies", nameof(VerbFrame.Say), nameof(VerbForm.Third), true, false)]
    [TestCase("dubbed", nameof(VerbFrame.Call), nameof(VerbForm.Past), false, false)]
    [TestCase("forecast", nameof(VerbFrame.Say), nameof(VerbForm.Base), false, false)]
    [TestCase("sworn", nameof(VerbFrame.Say), nameof(VerbForm.Past), false, true)]
    public void A_reporting_verb_is_known_in_all_its_forms(string word, string frame, string form, bool takesBareClause, bool takesInfinitive)
    {
        var verb = ReportingVerbs.Of(word)!.Value;
        (verb.Frame.ToString(), verb.Form.ToString(), verb.TakesBareClause, verb.TakesInfinitive)
            .Should().Be((frame, form, takesBareClause, takesInfinitive));
    }

    [TestCase("telled")]
    [TestCase("table")]
    public void Other_words_report_nothing(string word) => ReportingVerbs.Of(word).Should().BeNull();

    [TestCase("Earlier", "Adverb, Time")]
    [TestCase("never", "Adverb, Negation")]
    [TestCase("who", "SubjectPronoun, Relative")]
    [TestCase("slowly", "Adverb")]
    [TestCase("July", "Time")]
    [TestCase("fly", "None")]
    public void A_word_has_all_classes_whose_lists_it_stands_in(string word, string classes) =>
        FunctionWords.ClassOf(word).Should().Be(Enum.Parse<WordClass>(classes));

    [TestCase("Mrs.", true, Gender.Female)]
    [TestCase("congresswoman", true, Gender.Female)]
    [TestCase("Gov", true, Gender.Unknown)]
    [TestCase("sir", true, Gender.Male)]
    [TestCase("bridge", false, Gender.Unknown)]
    public void Titles_tell_the_gender_where_they_do(string word, bool isTitle, Gender gender)
    {
        Titles.TryGet(word, out var told).Should().Be(isTitle);
        told.Should().Be(gender);
    }
}
