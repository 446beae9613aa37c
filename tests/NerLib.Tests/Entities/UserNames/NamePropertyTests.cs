using System.Text.RegularExpressions;
using CsCheck;

namespace NerLib.Tests.Entities.UserNames;

/// <summary>Whatever the names and the text, entities stay ordered, inside sentences and apart.</summary>
public class NamePropertyTests
{
    static readonly NerModel Model = NerModel.Load(TinyTagger.Model());

    static readonly Gen<string> Text = Gen.OneOf(
        "Ada", "ada", "ADA", " ", " ", "Lovelace", "Paris", "-", "’", "'", "s", ".", " . ", "\n\n", "May 4", "$5", "\0", "\ud83d", "\ud83d\ude00", "é",
        "\u200b", "“", "1", "İ", "ß").Array[1, 30].Select(string.Concat);

    static readonly Gen<NameList> List = Gen.Select(
        Gen.Select(
            Text.Where(text => !string.IsNullOrWhiteSpace(text)), Gen.Int[0, 2],
            (text, rule) => new NameEntry(text, new("X" + rule), null, (NameCase)rule)).Array[0, 12],
        Gen.Bool, (entries, over) => new NameList(entries, over ? NamePriority.OverModel : NamePriority.UnderModel));

    static readonly Gen<NamePattern> Pattern = Gen.Select(
        Gen.OneOf("", "a", "[A-Z].", @"\s", @"\w+ \w+", ".*", @"$|^", "da|a L"), Gen.Bool,
        (expression, over) =>
            new NamePattern(new(expression, RegexOptions.NonBacktracking), new("P"), null, over ? NamePriority.OverModel : NamePriority.UnderModel));

    [Test]
    public void Entities_stay_ordered_apart_and_inside_sentences() =>
        Gen.Select(Text.Array[1, 4].Select(string.Concat), List.Array[0, 3], Pattern.Array[0, 2]).Sample((text, names, patterns) =>
        {
            var document = new NerPipeline(Model, new() { Names = names, Patterns = patterns }).Annotate(text);
            int end = 0;
            foreach (var entity in document.Entities)
            {
                if (entity.Tokens.Start < end || entity.Tokens.Length < 1) return false;
                if (!document.Sentences.Any(sentence => sentence.Tokens.Contains(entity.Tokens))) return false;
                end = entity.Tokens.End;
            }
            return true;
        }, iter: 3_000);

    [Test]
    public void A_text_that_is_a_name_is_found_whole() =>
        Text.Where(text => !string.IsNullOrWhiteSpace(text)).Sample(text =>
        {
            var document = new NerPipeline(NerModel.Empty, new() { Names = [new([new(text, new("X"), null, NameCase.Exact)])] }).Annotate(text);
            return document.Sentences.Length != 1 || document.Entities.Length == 1 && document.Entities[0].Tokens.Length == document.Tokens.Length;
        }, iter: 3_000);

    [Test]
    public void Long_runs_of_a_names_beginning_take_linear_time()
    {
        var list = new NameList([new(string.Concat(Enumerable.Repeat("a ", NameList.MaxTokens - 1)) + "b", new("X"))]);
        var pipeline = new NerPipeline(NerModel.Empty, new() { Names = [list], Layers = Layers.Entities });
        pipeline.Annotate(string.Concat(Enumerable.Repeat("a ", 100_000))).Entities.Should().BeEmpty();
    }
}
