namespace NerLib.Tests.Entities.UserNames;

/// <summary>The user's names. Lists are written with bars for line ends, spaces for tabs and underscores for spaces.</summary>
public class NameListTests
{
    [TestCase("Red_Lions TEAM t1", "The Red Lions won.", "Red Lions TEAM t1")]
    [TestCase("Red_Lions TEAM", "The Red\u00a0 \t Lions won.", "Red\u00a0 \t Lions TEAM", Description = "white space does not matter")]
    [TestCase("Red TEAM|Red_Lions TEAM|Red_Lions_United TEAM", "The Red Lions lost.", "Red Lions TEAM", Description = "the longest")]
    [TestCase("Red_Lions TEAM|Lions_United TEAM", "The Red Lions United won.", "Red Lions TEAM", Description = "from the left")]
    [TestCase("Lion TEAM", "The Lions and Lionel won.", "", Description = "whole tokens")]
    [TestCase("Jean-Luc_Roy PERSON", "Then Jean-Luc Roy spoke.", "Jean-Luc Roy PERSON")]
    [TestCase("O'Neil_&_Co ORGANIZATION", "“O’Neil & Co” paid.", "O’Neil & Co ORGANIZATION", Description = "apostrophes are the same")]
    [TestCase("O’Neil PERSON", "The man O'Neil's dog bit.", "O'Neil PERSON")]
    [TestCase("Fenn_Inc. ORGANIZATION", "We left Fenn Inc. They stayed at Fenn Inc. again.", "Fenn Inc. ORGANIZATION|Fenn Inc. ORGANIZATION")]
    [TestCase("Jet_12 PRODUCT", "The Jet 12 is no Jet 13.", "Jet 12 PRODUCT")]
    [TestCase("#MeToo EVENT|#_a_comment X", "After #MeToo came a comment.", "#MeToo EVENT")]
    [TestCase("Éa_Ò PERSON - ignore", "Then ÉA ò came.", "ÉA ò PERSON -")]
    [TestCase("end._Then X", "This is the end. Then it began.", "", Description = "not across sentences")]
    public void Names_are_found(string list, string text, string expected) =>
        Found.In(text, new() { Names = [Found.List(list)] }).Should().Be(expected);

    [TestCase(null, "Aids helps. AIDS kills. aids.", "Aids X")]
    [TestCase(null, "AIDS HELPS AGAIN", "AIDS X", Description = "a headline in capitals")]
    [TestCase("as-written", "AIDS HELPS AGAIN", "AIDS X")]
    [TestCase("exact", "AIDS HELPS AGAIN\n\nAids helps.", "Aids X")]
    [TestCase("ignore", "Aids helps. AIDS kills, aids too.", "Aids X|AIDS X|aids X")]
    public void Case_is_as_the_entry_says(string? rule, string text, string expected) =>
        Found.In(text, new() { Names = [Found.List("Aids X" + (rule is null ? "" : "  " + rule))] }).Should().Be(expected);

    [TestCase("Java LANGUAGE 1|Java PLACE 2", "Java PLACE 2", Description = "the later")]
    [TestCase("Java PLACE 1|JAVA SHIP 2 ignore", "Java PLACE 1", Description = "the one written like the text")]
    [TestCase("Java PLACE 1 exact|Java SHIP 2 ignore", "Java SHIP 2")]
    public void Of_names_for_the_same_words_one_wins(string list, string expected) =>
        Found.In("They saw Java again.", new() { Names = [Found.List(list)] }).Should().Be(expected);

    [TestCase(NamePriority.OverModel, "Ada Lovelace Street STREET s|Paris LOCATION")]
    [TestCase(NamePriority.UnderModel, "Ada Lovelace PERSON|Paris LOCATION")]
    public void The_priority_decides_against_the_model(NamePriority priority, string expected) =>
        Found.In("On Ada Lovelace Street lies Paris.", new() { Names = [Found.List("Ada_Lovelace_Street STREET s", priority)] }, Tagger).Should().Be(expected);

    [TestCase(NamePriority.OverModel, "Friday PERSON f|Monday DATE")]
    [TestCase(NamePriority.UnderModel, "Friday DATE|Monday DATE")]
    public void The_priority_decides_against_dates_too(NamePriority priority, string expected) =>
        Found.In("He met Friday on Monday.", new() { Names = [Found.List("Friday PERSON f", priority)] }).Should().Be(expected);

    [Test]
    public void A_name_under_the_model_gives_its_id_to_the_same_thing() =>
        Found.In("Then Ada saw Paris.", new() { Names = [Found.List("Ada PERSON p1|Paris PERSON p2", NamePriority.UnderModel)] }, Tagger)
            .Should().Be("Ada PERSON p1|Paris LOCATION");

    [Test]
    public void Earlier_lists_win() =>
        Found.In("The Red Lions won.", new() { Names = [Found.List("Lions ANIMAL"), Found.List("Red_Lions TEAM")] }).Should().Be("Lions ANIMAL");

    [Test]
    public void Names_stand_over_a_tagger_of_the_users_own() =>
        Found.In("Then Ada left.", new() { Names = [Found.List("Ada PERSON")], EntityTagger = new Everything() }).Should().Be("Ada PERSON");

    [Test]
    public void A_persons_name_becomes_an_actor()
    {
        var document = new NerPipeline(NerModel.Empty, new() { Names = [Found.List("Zyx_Quorl PERSON z")] }).Annotate("“We will go,” said Zyx Quorl.");
        document.Quotes.Single().Speaker!.Name.Should().Be("Zyx Quorl");
    }

    [Test]
    public void Words_that_somebody_else_has_split_at_white_space_are_found()
    {
        var pipeline = new NerPipeline(NerModel.Empty, new() { Names = [Found.List("Jean-Luc_O’Neil's X")], Layers = Layers.Entities });
        NerLib.Evaluation.Tagger.Tag(pipeline, [["Jean-Luc", "O'Neil's"], ["Jean-Luc", "O'Neil", "'s"]])
            .Should().BeEquivalentTo(new[] { new[] { "B-X", "I-X" }, ["O", "O", "O"] }, options => options.WithStrictOrdering());
    }

    [TestCase("one", "names, line 3: found 'one': it has no tab. Expected text TAB type*")]
    [TestCase(" X", "names, line 3*the name is blank*")]
    [TestCase("one ", "names, line 3*the type '' is blank or has white space*")]
    [TestCase("one a_b", "names, line 3*the type 'a b' is blank or has white space*")]
    [TestCase("one X id upper", "names, line 3*the case rule is none of as-written, exact, ignore*")]
    [TestCase("one X id exact more", "names, line 3*it has 5 cells*")]
    public void A_broken_line_is_named(string line, string expected) =>
        FluentActions.Invoking(() => Found.List($"fine X||{line}")).Should().Throw<InvalidDataException>().WithMessage(expected);

    [Test]
    public void A_name_of_too_many_tokens_is_refused() =>
        FluentActions.Invoking(() => Found.List(string.Join('_', Enumerable.Repeat("a", NameList.MaxTokens + 1)) + " X"))
            .Should().Throw<InvalidDataException>().WithMessage("*51 tokens; at most 50*");

    [TestCase(" ", "X")]
    [TestCase("a", "")]
    [TestCase("a", null)]
    public void A_wrong_entry_is_refused_with_its_number(string text, string? type) =>
        FluentActions.Invoking(() => new NameList([new("fine", EntityType.Person), new(text, new(type!))]))
            .Should().Throw<ArgumentException>().WithMessage("Entry 2: *");

    [Test]
    public void A_null_among_the_lists_or_patterns_is_refused()
    {
        FluentActions.Invoking(() => new NerPipeline(NerModel.Empty, new() { Names = [null!] })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new NerPipeline(NerModel.Empty, new() { Patterns = [null!] })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new NerPipeline(NerModel.Empty, new() { Names = null! })).Should().Throw<ArgumentException>();
    }

    [Test]
    public void A_file_that_is_not_utf8_is_refused()
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, [.. "a\tX\n"u8, 0xe9, .. "\tX\n"u8]);
        FluentActions.Invoking(() => NameList.Load(path)).Should().Throw<InvalidDataException>().WithMessage($"{path}: not UTF-8*");
        File.Delete(path);
    }

    [Test]
    public void Two_hundred_thousand_names_are_held()
    {
        var list = new NameList(Enumerable.Range(0, 200_000).Select(i => new NameEntry($"Aq{i % 700} Bo{i / 700}", EntityType.Person, $"{i}")));
        list.Count.Should().Be(200_000);
        Found.In("Then Aq0 Bo0, Aq499 Bo285 and Aq0 Bo286 came.", new() { Names = [list] }).Should().Be("Aq0 Bo0 PERSON 0|Aq499 Bo285 PERSON 199999");
    }

    [Test]
    public void Warm_names_allocate_nothing()
    {
        var pattern = new NamePattern(new("[A-Z]{2}-[0-9]+", System.Text.RegularExpressions.RegexOptions.NonBacktracking), EntityType.Product);
        var options = new NerOptions
        {
            Names = [Found.List("Red_Lions TEAM|Bo PERSON"), Found.List("Friday DAY", NamePriority.UnderModel)],
            Patterns = [pattern],
            Layers = Layers.Entities,
        };
        var (pipeline, workspace) = (new NerPipeline(NerModel.Load(TinyTagger.Model()), options), new Workspace());
        var text = "The Red Lions saw Ada and Bo in Paris on Friday.\n\nThey had an MX-22.".AsMemory();
        for (int i = 0; i < 5; i++) pipeline.Annotate(text, workspace);
        long before = GC.GetAllocatedBytesForCurrentThread();
        pipeline.Annotate(text, workspace);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    static NerModel Tagger => NerModel.Load(TinyTagger.Model());

    sealed class Everything : IAnnotator<Entity>
    {
        public void Annotate(DocumentView earlier, List<Entity> output, CancellationToken cancellationToken)
        {
            if (earlier.Tokens.Length > 0) output.Add(new(new(0, earlier.Tokens.Length), EntityType.Misc, 1));
        }
    }
}
