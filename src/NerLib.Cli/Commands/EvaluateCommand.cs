using System.CommandLine;
using System.Globalization;
using NerLib.Cli.Report;
using NerLib.Evaluation;
using NerLib.Evaluation.Corpora;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib evaluate</c>: a stage against a corpus.</summary>
static class EvaluateCommand
{
    public static Command Create() =>
        new("evaluate", "Measures a stage against a corpus, or all of them against whole articles.")
        {
            EvaluateNewsCommand.Create(), EvaluateCasesCommand.Create(), Entities(), EvaluateQuotesCommand.Create(), EvaluateActorsCommand.Create(), People(),
            Tokens(), Syntax(), EvaluatePagesCommand.Create(),
        };

    static Command Entities()
    {
        var common = new EvaluateOptions("Token TAB tag a line, a blank line between sentences; or .jsonl with text and entities.");
        var coarse = new Option<bool>("--coarse") { Description = "Fold types to PERSON, ORGANIZATION, LOCATION, MISC and drop the rest." };
        var types = new Option<string?>("--types") { Description = "Score these types only, by the library's names.", HelpName = "A,B" };
        var confusion = new Option<bool>("--confusion") { Description = "Also say what was taken for what." };
        var reliability = new Option<bool>("--reliability") { Description = "Also say how often entities of each confidence are right." };
        var command = common.Command("entities", "Exact span and type, over the corpus's own tokens.", coarse, types, confusion, reliability);
        command.SetAction(parsed =>
        {
            var scores = EntityEvaluator.Evaluate(
                common.Pipeline(parsed, Layers.Entities), parsed.GetValue(common.Gold)!,
                new() { Coarse = parsed.GetValue(coarse), Types = parsed.GetValue(types)?.Split(',').ToHashSet() });
            var report = new ScoreReport();
            foreach (var (type, prf) in scores.ByType.Append(new("ALL", scores.All))) report.Add(type, prf);
            report.Add("notes", Notes(scores));
            if (parsed.GetValue(confusion)) report.Add(scores.Confusion);
            if (parsed.GetValue(reliability)) report.Add(scores.Reliability);
            report.AddErrors(scores.Errors.GroupBy(error => (error.Text, error.Gold, error.Predicted))
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Text, StringComparer.Ordinal).Take(parsed.GetValue(common.Errors))
                .Select(group =>
                    $"{group.Count(),5} × {group.Key.Text}: gold {group.Key.Gold ?? "-"}, predicted {group.Key.Predicted ?? "-"}   "
                    + $"… {group.First().Context} …"));
            report.Write(parsed.GetValue(common.Json));
        });
        return command;
    }

    /// <summary>What a reader of the figures must know of the corpus.</summary>
    static IEnumerable<string> Notes(EntityScores scores)
    {
        if (scores.OnlyGold.ToList() is { Count: > 0 } gold) yield return $"only in the corpus, never found: {string.Join(", ", gold)}";
        if (scores.OnlyPredicted.ToList() is { Count: > 0 } predicted)
            yield return $"found, but not in the corpus: {string.Join(", ", predicted)}   (--types chooses what to score)";
        if (scores.Gold.BegunInside > 0)
            yield return string.Create(CultureInfo.InvariantCulture,
                $"accepted, read as if with B-: entities of the corpus that begin with I- after O or another type: {scores.Gold.BegunInside:N0}");
    }

    static Command People()
    {
        var common = new EvaluateOptions("A JSON object a line with text and quotes; whole articles, several about the same people.");
        var seed = new Option<int>("--seed") { Description = "Chooses the names that are made ambiguous.", DefaultValueFactory = _ => 1 };
        var command = common.Command(
            "people", "People known again from article to article, over names that are made ambiguous: surnames alone, and two people of one name.", seed);
        command.SetAction(parsed =>
        {
            var pipeline = common.Pipeline(parsed, Layers.Actors);
            var documents = QuoteCorpus.Read(parsed.GetValue(common.Gold)!).Select(gold => pipeline.Annotate(gold.Text));
            var scores = PeopleEvaluator.Evaluate(documents, parsed.GetValue(seed));
            var report = new ScoreReport();
            report.Add("surnames alone", scores.SurnamesAlone);
            report.Add("namesakes told apart", scores.NamesakesApart);
            report.Add("people kept together", scores.PeopleTogether);
            report.Write(parsed.GetValue(common.Json));
        });
        return command;
    }

    static Command Tokens()
    {
        var common = new EvaluateOptions("A CoNLL-U treebank.");
        var command = common.Command("tokens", "Tokens and sentences, as spans of the running text.");
        command.SetAction(parsed =>
        {
            var pipeline = common.Pipeline(parsed, Layers.Sentences);
            string gold = parsed.GetValue(common.Gold)!;
            var scores = TokenEvaluator.Evaluate(pipeline, gold);
            if (scores.Tokens.Hits + scores.Tokens.Missed == 0) throw new InvalidDataException($"'{gold}' has no tokens; expected a CoNLL-U treebank.");
            var report = new ScoreReport();
            report.Add("tokens", scores.Tokens);
            report.Add("sentences", scores.Sentences);
            if (parsed.GetValue(common.Errors) is > 0 and var errors)
                report.AddErrors(TokenEvaluator.TokenDifferences(pipeline, gold, errors)
                    .Concat(TokenEvaluator.SentenceDifferences(pipeline, gold, errors))
                    .Select(difference => $"{difference.Count,5} × gold {difference.Gold}   predicted {difference.Predicted}"));
            report.Write(parsed.GetValue(common.Json));
        });
        return command;
    }

    static Command Syntax()
    {
        var common = new EvaluateOptions("A CoNLL-U treebank.");
        var more = new Argument<string[]>("MORE") { Description = "Further treebanks, counted together with the first.", Arity = ArgumentArity.ZeroOrMore };
        var command = common.Command("syntax", "Tags and dependency trees, over the corpus's own words and sentences.");
        command.Arguments.Add(more);
        command.SetAction(parsed =>
        {
            var scores = SyntaxEvaluator.Evaluate(common.Pipeline(parsed, Layers.Syntax), [parsed.GetValue(common.Gold)!, .. parsed.GetValue(more)!]);
            var report = new ScoreReport();
            report.Add("UPOS", scores.PartsOfSpeech);
            report.Add("XPOS", scores.PennTags);
            report.Add("UAS", scores.Heads);
            report.Add("LAS", scores.Arcs);
            report.Add("LAS, universal", scores.UniversalArcs);
            report.Add("UAS, no punctuation", scores.HeadsOfWords);
            report.Add("LAS, no punctuation", scores.ArcsOfWords);
            report.Add("LAS, universal, no punctuation", scores.UniversalArcsOfWords);
            report.AddErrors(scores.Confusion.Take(parsed.GetValue(common.Errors))
                .Select(pair => $"{pair.Count,5} × gold {pair.Gold}, predicted {pair.Predicted}"));
            report.Write(parsed.GetValue(common.Json));
        });
        return command;
    }
}
