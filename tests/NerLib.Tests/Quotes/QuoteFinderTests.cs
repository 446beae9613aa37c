namespace NerLib.Tests.Quotes;

public class QuoteFinderTests
{
    [TestCase("\"The bridge is safe again,\" Ann Lee said.", "\"The bridge is safe again,\"")]
    [TestCase("“The bridge is safe again,” Ann Lee said.", "“The bridge is safe again,”")]
    [TestCase("‘The bridge is safe again,’ Ann Lee said.", "‘The bridge is safe again,’")]
    [TestCase("'The bridge is safe again,' Ann Lee said.", "'The bridge is safe again,'")]
    [TestCase("„The bridge is safe again,“ Ann Lee said.", "„The bridge is safe again,“")]
    [TestCase("«The bridge is safe again», Ann Lee said.", "«The bridge is safe again»")]
    [TestCase("‹The bridge is safe again›, Ann Lee said.", "‹The bridge is safe again›")]
    [TestCase("''The bridge is safe again,'' Ann Lee said.", "''The bridge is safe again,''")]
    [TestCase("``The bridge is safe again,'' Ann Lee said.", "``The bridge is safe again,''")]
    public void Every_style_of_marks_quotes(string text, string quote) =>
        Reader.Read(text, "Ann Lee").Quoted().Should().Equal(quote);

    [TestCase("‘The students’ rights don’t end here,’ Ann Lee said.", "‘The students’ rights don’t end here,’")]
    [TestCase("'Rock 'n' roll isn't dead in the '90s bars,' Ann Lee said.", "'Rock 'n' roll isn't dead in the '90s bars,'")]
    public void Apostrophes_close_nothing(string text, string quote) =>
        Reader.Read(text, "Ann Lee").Quoted().Should().Equal(quote);

    [Test]
    public void Marks_of_another_style_inside_do_not_end_a_quotation() =>
        Reader.Read("“He saw the ‘never again’ sign and left the room,” Ann Lee said.", "Ann Lee").Quoted()
            .Should().Equal("“He saw the ‘never again’ sign and left the room,”");

    [TestCase("“You say ‘I am sorry’ and nothing happens,” Ann Lee said.", "‘I am sorry’")]
    [TestCase("\"You say, 'I am sorry,' and nothing happens,\" Ann Lee said.", "'I am sorry,'")]
    [TestCase("“I was like ‘the workers’ day is over’ and left,” Ann Lee said.", "‘the workers’ day is over’")]
    public void What_is_quoted_in_a_quotation_with_its_own_cue_is_a_quotation(string text, string inner)
    {
        var document = Reader.Read(text, "Ann Lee");
        document.Quoted().Should().HaveCount(2).And.Contain(inner);
        document.Quotes.Should().OnlyContain(quote => quote.Kind == QuoteKind.Direct);
    }

    [TestCase("“The bridge is safe again,\" Ann Lee said.", "“The bridge is safe again,\"")]
    [TestCase("\"The bridge is safe again,” Ann Lee said.", "\"The bridge is safe again,”")]
    [TestCase("\"Our “safe” bridge fell,\" Ann Lee said.", "\"Our “safe” bridge fell,\"")]
    [TestCase("“Our \"safe\" bridge fell,” Ann Lee said.", "“Our \"safe\" bridge fell,”")]
    public void Straight_and_curly_marks_close_each_other_where_their_own_kind_is_not_open(string text, string quote) =>
        Reader.Read(text, "Ann Lee").Quoted().Should().Equal(quote);

    [Test]
    public void Curly_marks_in_a_paragraph_left_open_with_a_straight_one_do_not_end_it() =>
        Reader.Read("\"She wrote of a “good, safe” bridge.\n\n\"She wrote of a town.\"", "Ann Lee").Quoted()
            .Should().Equal("\"She wrote of a “good, safe” bridge. + \"She wrote of a town.\"");

    [Test]
    public void A_quotation_goes_on_in_the_next_paragraph_with_the_same_mark_only() =>
        Reader.Read("\"She wrote of a bridge and of a town.\n\n“We lost them both that year,” Ann Lee said.", "Ann Lee").Quoted()
            .Should().Equal("\"She wrote of a bridge and of a town.", "“We lost them both that year,”");

    [Test]
    public void Different_styles_may_stand_on_one_page() =>
        Reader.Read("“We won the vote,” Ann Lee said.\n\n\"We lost the vote,\" Bob Ray said.", "Ann Lee", "Bob Ray").Quoted()
            .Should().Equal("“We won the vote,”", "\"We lost the vote,\"");

    [TestCase("“The river rose fast,” Ann Lee said. “Nobody saw it coming.”")]
    [TestCase("“The river rose fast,” Ann Lee said, and looked at the wall. She paused. “Nobody saw it coming.”")]
    [TestCase("“The river rose fast,” Ann Lee quavered. “Nobody saw it coming.”")]
    [TestCase("“The river rose fast!” Ann Lee quavered. “Nobody saw it coming.”")]
    [TestCase("“The river rose fast!” she quavered. “Nobody saw it coming.”")]
    public void What_somebody_says_in_a_paragraph_is_one_quotation_with_a_span_for_each_part(string text)
    {
        var quote = Reader.Read(text, "Ann Lee").Quotes.Should().ContainSingle().Subject;
        quote.Spans.Should().HaveCount(2);
    }

    [TestCase("“The river rose fast,” Ann Lee said. “Nobody saw it,” said Bob Ray.")]
    [TestCase("“The river rose fast,” Ann Lee said. Bob Ray blamed the town. “Nobody saw it.”")]
    [TestCase("“The river rose fast,” Ann Lee said. “Nobody saw it coming,” raged Bob Ray.")]
    [TestCase("“The river rose fast,” Ann Lee said. “Nobody saw it coming,” raged striker Bob Ray.")]
    [TestCase("“The river rose fast,” Ann Lee said, adding, “Nobody saw it.”")]
    [TestCase("“The river rose fast,” Ann Lee said.\n\n“Nobody saw it coming.”")]
    [TestCase("“The river rose fast.” Ann Lee turned to the wall. “Nobody saw it coming.”")]
    [TestCase("“The river rose so fast!” She turned to the wall. “Nobody saw it coming.”")]
    public void A_cue_of_its_own_a_sentence_between_or_a_new_paragraph_begins_a_new_quotation(string text) =>
        Reader.Read(text, "Ann Lee", "Bob Ray").Quotes.Should().HaveCount(2).And.OnlyContain(quote => quote.Spans.Length == 1);

    [Test]
    public void A_report_in_between_begins_a_new_quotation() =>
        Reader.Read("“The river rose fast,” Ann Lee said. Bob Ray added that the wall would hold. “Nobody saw it coming.”", "Ann Lee", "Bob Ray").Quoted()
            .Should().Equal("“The river rose fast,”", "that the wall would hold", "“Nobody saw it coming.”");

    const string WithCues =
        "“One dam broke,” Ann Lee said.\n\n“Two dams broke,” Ann Lee said.\n\n“Three dams broke,” Ann Lee said.\n\n"
        + "“Four dams broke,” Ann Lee said.\n\n“Five dams broke,” Ann Lee said.\n\n";

    [TestCase("“Six dams broke,” Ann Lee said.\n\n“Nobody saw it coming.”", 6)]
    [TestCase("“Did six dams break?” Ann Lee asked.\n\n“Nobody saw it coming.”", 7)]
    [TestCase("Ann Lee said: “Six dams broke.”\n\n“Nobody saw it coming.”", 7)]
    [TestCase("“Six dams broke,” Ann Lee said.\n\n“Nobody saw it coming.” She left.", 7)]
    public void Where_others_have_cues_a_paragraph_without_one_goes_on_with_the_paragraph_before(string end, int quotes) =>
        Reader.Read(WithCues + end, "Ann Lee").Quotes.Should().HaveCount(quotes);

    [Test]
    public void What_the_sentence_goes_on_with_after_a_quotation_is_no_part_of_it() =>
        Reader.Read("Ann Lee told me “get it done or forget it” and I believe her.", "Ann Lee").Quoted()
            .Should().Equal("“get it done or forget it”");

    [TestCase("Ann Lee shouted, “Stay away,” and left.", "“Stay away,”")]
    [TestCase("Ann Lee shouted, “Stay away!” until the boat was gone.", "“Stay away!”")]
    [TestCase("Ann Lee promised “a dam” and “a bridge” to the town.", "“a dam” and “a bridge” to the town")]
    public void Marked_words_that_end_with_punctuation_end_the_quotation(string text, string quote) =>
        Reader.Read(text, "Ann Lee").Quoted().Should().Equal(quote);

    [TestCase("Ann Lee urged them to run and then said, “The dam will break.”", "said")]
    [TestCase("“The dam,” Ann Lee said, laughing, “will break.”", "said")]
    public void Of_two_cues_one_reports(string text, string cue)
    {
        var document = Reader.Read(text, "Ann Lee");
        document.TextOf(document.Quotes.Should().ContainSingle().Subject.Cue!.Value).Should().Be(cue);
    }

    [Test]
    public void A_quotation_over_paragraphs_begins_after_the_colon_of_its_source() =>
        Reader.Read("According to Ann Lee: “The river, she knew, rose fast.\n\n“Nobody, not one, saw it coming.”", "Ann Lee").Quoted()
            .Should().Equal("“The river, she knew, rose fast. + “Nobody, not one, saw it coming.”");

    [Test]
    public void A_mark_at_the_start_of_each_paragraph_continues_the_quotation() =>
        Reader.Read("“The river rose fast.\n\n“Nobody saw it coming,” Ann Lee said.", "Ann Lee").Quoted()
            .Should().Equal("“The river rose fast. + “Nobody saw it coming,”");

    [Test]
    public void A_missing_closing_mark_swallows_no_further_paragraph() =>
        Reader.Read("“The river rose fast and nobody saw it.\n\nThe mayor left.\n\nHis car was found.").Quoted()
            .Should().Equal("“The river rose fast and nobody saw it.");

    [Test]
    public void An_opening_mark_ends_a_quotation_left_open_before_it() =>
        Reader.Read("“The river rose fast and nobody saw it. “We will rebuild the town,” Ann Lee said.", "Ann Lee").Quoted()
            .Should().Contain("“We will rebuild the town,”");

    [Test]
    public void A_closing_mark_that_closes_nothing_swallows_nothing() =>
        Reader.Read("The river rose fast.” The mayor left.\n\n“We will rebuild the town,” Ann Lee said.", "Ann Lee").Quoted()
            .Should().Equal("“We will rebuild the town,”");

    [TestCase("William “Bill” Ray opened the “Museum of Tides” on Friday.")]
    [TestCase("The “experts” came late to the meeting.")]
    [TestCase("He sang a song called “The Long Way Home” last night.")]
    public void Titles_nicknames_and_distancing_words_are_no_speech(string text) =>
        Reader.Read(text, "Bill").Quotes.Should().BeEmpty();

    [TestCase("Ann Lee said that the plan had failed.", QuoteKind.Indirect, "that the plan had failed")]
    [TestCase("Ann Lee said the plan had failed.", QuoteKind.Indirect, "the plan had failed")]
    [TestCase("The plan had failed, Ann Lee said.", QuoteKind.Indirect, "The plan had failed")]
    [TestCase("According to Ann Lee, the plan had failed.", QuoteKind.Indirect, "the plan had failed")]
    [TestCase("The plan had failed, according to Ann Lee.", QuoteKind.Indirect, "The plan had failed")]
    [TestCase("Ann Lee told reporters on Monday that the plan had failed.", QuoteKind.Indirect, "that the plan had failed")]
    [TestCase("Ann Lee pledged to drop the plan.", QuoteKind.Indirect, "to drop the plan")]
    [TestCase("Ann Lee urged officials to drop the plan.", QuoteKind.Indirect, "officials to drop the plan")]
    [TestCase("While Ann Lee said that the plan had failed, the mayor was glad.", QuoteKind.Indirect, "that the plan had failed")]
    [TestCase("Ann Lee said the plan was “a sad failure”.", QuoteKind.Mixed, "the plan was “a sad failure”")]
    [TestCase("Ann Lee said the plan was “a sad failure.", QuoteKind.Mixed, "the plan was “a sad failure")]
    [TestCase("Ann Lee called the plan “a sad failure”.", QuoteKind.Mixed, "the plan “a sad failure”")]
    [TestCase("In a note announcing the vote, Ann Lee called the plan “a sad failure”.", QuoteKind.Mixed, "the plan “a sad failure”")]
    [TestCase("Ann Lee told farmers this weekend the plan had failed.", QuoteKind.Indirect, "the plan had failed")]
    [TestCase("“The plan has failed,” said one of two farmers.", QuoteKind.Direct, "“The plan has failed,”")]
    [TestCase("Ann Lee said: “The plan has failed.”", QuoteKind.Direct, "“The plan has failed.”")]
    [TestCase("Ann Lee tweeted, “The plan has failed.”", QuoteKind.Direct, "“The plan has failed.”")]
    public void The_reported_words_and_their_kind(string text, QuoteKind kind, string quote)
    {
        var document = Reader.Read(text, "Ann Lee");
        document.Quoted().Should().Equal(quote);
        document.Quotes[0].Kind.Should().Be(kind);
    }

    [TestCase("Ann Lee did not say that the plan had failed.")]
    [TestCase("The report stunned Ann Lee.")]
    [TestCase("The claims of Ann Lee were old.")]
    [TestCase("The four “gaps” Ann Lee cited are “old news”.")]
    [TestCase("Ann Lee told a man who had left the town nothing.")]
    public void Denied_words_and_nouns_report_nothing(string text) => Reader.Read(text, "Ann Lee").Quotes.Should().BeEmpty();

    [Test]
    public void The_turns_of_a_transcript_are_quotations()
    {
        var document = Reader.Read("Ann Lee met Bob Ray.\n\nLEE: Is the dam safe? Some doubt it.\n\nRAY: It is. I said so in May.", "Ann Lee", "Bob Ray");
        document.Quoted().Should().Equal("Is the dam safe? Some doubt it.", "It is. I said so in May.");
        document.Quotes.Should().OnlyContain(quote => quote.Kind == QuoteKind.Direct && quote.Pattern == QuotePattern.Transcript);
        document.Quotes.Select(quote => quote.Speaker!.Name).Should().Equal("Ann Lee", "Bob Ray");
    }

    [Test]
    public void A_transcript_in_marks_is_cut_at_its_turns() =>
        Reader.Read("“LEE: Is the dam safe?\n\n“RAY: It is.”").Quoted().Should().Equal("Is the dam safe?", "It is.”");

    [Test]
    public void A_transcript_in_marks_goes_on_in_paragraphs_without_a_label() =>
        Reader.Read("“LEE: Is the dam safe?\n\n“RAY: It is.\n\n“It always was.\n\n“(APPLAUSE)”").Quoted()
            .Should().Equal("Is the dam safe?", "It is. + “It always was.");

    [Test]
    public void A_headline_may_name_its_speaker_before_a_colon() => ShouldReport("Ann Lee: The Dam Will Hold", "The Dam Will Hold", "Ann Lee");

    [TestCase("The Old Dam Will Hold, Says Mayor Ann Lee", "The Old Dam Will Hold", "Ann Lee")]
    [TestCase("‘No Need To Fear’ For The Dam, Ann Lee Tells Bob Ray", "‘No Need To Fear’ For The Dam", "Ann Lee")]
    [TestCase("The Old Dam Will Hold – Ann Lee Says", "The Old Dam Will Hold", "Ann Lee")]
    [TestCase("Ann Lee Sacks Bob Ray, Says He Left The Old Dam", "He Left The Old Dam", "Ann Lee")]
    public void A_headline_may_name_its_speaker_without_a_colon(string headline, string quote, string speaker) =>
        ShouldReport(headline, quote, speaker);

    [TestCase("The Old Dam Will Hold, Says Defence Minister", "The Old Dam Will Hold", "Defence Minister")]
    [TestCase("‘No Need To Fear’ For The Dam, Says Council", "‘No Need To Fear’ For The Dam", "Council")]
    public void A_headline_may_describe_its_speaker_without_an_article(string headline, string quote, string speaker) =>
        ShouldReport(headline, quote, speaker);

    [TestCase("Three Days Later In Orland, Ann Lee Falls")]
    [TestCase("Ann Lee Falls, Says Board Of The Old Town")]
    [TestCase("Dams, Roads And Bridges, Ann Lee And Bob Ray")]
    public void A_headline_with_a_name_at_its_end_need_not_report(string headline) =>
        ArticleUnder(headline).Quotes.Should().BeEmpty();

    static void ShouldReport(string headline, string quote, string speaker)
    {
        var document = ArticleUnder(headline);
        document.Regions[0].Kind.Should().Be(RegionKind.Headline);
        document.Quoted().Should().Equal(quote);
        document.Quotes[0].Speaker!.Name.Should().Be(speaker);
    }

    static Document ArticleUnder(string headline) => Reader.Read(
        headline + "\n\nBy Bob Ray\n\nAnn Lee spoke in Orland on Monday about the old dam, which many fear. She had come by train.",
        "Ann Lee", "Bob Ray");

    [Test]
    public void A_label_that_comes_again_makes_a_transcript() =>
        Reader.Read("LEE: Is the dam safe?\n\nThe room fell silent.\n\nLEE: It is not.").Quoted().Should().Equal("Is the dam safe?", "It is not.");

    [TestCase("Ann Lee: Now or never.\n\nThe mayor needs every vote.\n\nBob Ray: Win in a walk.\n\nThe baker needs none.")]
    [TestCase("Ann Lee: 547.\n\nBob Ray: 1,046.")]
    [TestCase("NOTE: The dam is safe.")]
    [TestCase("The rules are: Stay away.\n\nThe advice is: Do not swim.")]
    public void Single_labels_numbers_and_a_sentence_with_a_colon_are_no_transcript(string text) =>
        Reader.Read(text).Quotes.Should().BeEmpty();

    [TestCase("The new plan was a “sad, sad failure,” as Ann Lee put it.", "The new plan was a “sad, sad failure,”")]
    [TestCase("As Ann Lee put it, “the plan has failed.”", "“the plan has failed.”")]
    public void How_somebody_puts_it_is_what_they_say(string text, string quote)
    {
        var document = Reader.Read(text, "Ann Lee");
        document.Quoted().Should().Equal(quote);
        document.Quotes[0].Speaker!.Name.Should().Be("Ann Lee");
    }

    [Test]
    public void What_somebody_calls_a_thing_inside_what_they_pledge_is_a_quote_in_a_quote() =>
        Reader.Read("Ann Lee pledged to end what she called “a sad failure”.", "Ann Lee").Quoted()
            .Should().Equal("to end what she called “a sad failure”", "“a sad failure”");

    [TestCase("Ann Lee reports:\n\n“The plan has failed in every town.”", QuotePattern.SpeakerCueQuote)]
    [TestCase("“The plan has failed in every town.” ― Ann Lee", QuotePattern.QuoteSpeaker)]
    public void A_quotation_may_be_introduced_or_signed(string text, QuotePattern pattern)
    {
        var document = Reader.Read(text, "Ann Lee");
        document.Quotes.Should().ContainSingle().Which.Pattern.Should().Be(pattern);
        document.Quotes[0].Speaker!.Name.Should().Be("Ann Lee");
    }

    [Test]
    public void In_lines_of_equal_length_only_a_blank_line_ends_a_paragraph() =>
        Reader.Read("""
            “The river rose so very fast that
            nobody in the whole of the town
            saw it coming until the water was
            standing in the kitchens and the
            cellars,” Ann Lee said.
            """.ReplaceLineEndings("\n"), "Ann Lee").Quotes.Should().ContainSingle().Which.Kind.Should().Be(QuoteKind.Direct);

    [TestCase("The Post quoted Ann Lee as saying that talks had failed.", "Ann Lee")]
    [TestCase("The Post quoted Ann Lee as saying: “We got them.”", "Ann Lee")]
    [TestCase("“We are ready,” the Post quoted Ann Lee as saying.", "Ann Lee")]
    [TestCase("Ann Lee was quoted by the Post as saying: “It is over.”", "Ann Lee")]
    public void Whoever_is_quoted_by_another_speaks(string text, string speaker) =>
        Reader.Read(text, "Ann Lee", "Post/ORGANIZATION").Quotes.Should().ContainSingle().Which.Speaker!.Name.Should().Be(speaker);

    [TestCase("“We will win,” the captain, Ann Lee, said.")]
    [TestCase("“We will win,” Ann Lee, told the Post.")]
    [TestCase("“We will win,” said Acme’s chief economist Ann Lee.")]
    public void Between_marks_and_cue_stands_who_speaks(string text)
    {
        var document = Reader.Read(text, "Ann Lee", "Acme/ORGANIZATION", "Post/ORGANIZATION");
        document.Quoted().Should().Equal("“We will win,”");
        document.Quotes[0].Speaker!.Name.Should().Be("Ann Lee");
    }

    [Test]
    public void Two_may_speak_in_a_paragraph()
    {
        var document = Reader.Read(
            "Ann Lee said: “Good day! And you?” Bob Ray replied: “Hello! I am Bob.” Ann Lee asked: “Where are you?”", "Ann Lee", "Bob Ray");
        document.Quoted().Should().Equal("“Good day! And you?”", "“Hello! I am Bob.”", "“Where are you?”");
        document.Quotes.Select(quote => quote.Speaker!.Name).Should().Equal("Ann Lee", "Bob Ray", "Ann Lee");
    }
}
