using System.CommandLine;
using System.Globalization;
using NerLib.Cli.Report;
using NerLib.Training.Evaluation;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib evaluate</c>: a stage against a corpus.</summary>
static class EvaluateCommand
{
    public static Command Create() =>
        new("evaluate", "Measures a stage against a corpus.") { Entities(), Tokens(), Syntax(), Quotes(), EvaluateActorsCommand.Create() };

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
            bool json = parsed.GetValue(common.Json);
            report.Write(json);
            foreach (string note in Notes(scores)) (json ? Console.Error : Console.Out).WriteLine(note);
            if (parsed.GetValue(confusion))
                foreach (var (gold, predicted, count) in scores.Confusion)
                    Console.WriteLine($"{count,5} × gold {gold ?? "-"}, predicted {predicted ?? "-"}");
            if (parsed.GetValue(reliability)) Write(scores.Reliability);
            int errors = parsed.GetValue(common.Errors);
            foreach (var group in scores.Errors.GroupBy(error => (error.Text, error.Gold, error.Predicted))
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Text, StringComparer.Ordinal).Take(errors))
                Console.WriteLine(
                    $"{group.Count(),5} × {group.Key.Text}: gold {group.Key.Gold ?? "-"}, predicted {group.Key.Predicted ?? "-"}   "
                    + $"… {group.First().Context} …");
        });
        return command;
    }

    static void Write(IEnumerable<ReliabilityBin> reliability)
    {
        foreach (var bin in reliability)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{bin.Count,5} of confidence from {bin.From:F2}: mean {bin.Confidence:F3}, right {bin.Right:F3}"));
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
            report.Write(parsed.GetValue(common.Json));
            if (parsed.GetValue(common.Errors) is not (> 0 and var errors)) return;
            foreach (var difference in TokenEvaluator.TokenDifferences(pipeline, gold, errors)
                .Concat(TokenEvaluator.SentenceDifferences(pipeline, gold, errors)))
                Console.WriteLine($"{difference.Count,5} × gold {difference.Gold}   predicted {difference.Predicted}");
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
            report.Write(parsed.GetValue(common.Json));
            foreach (var (gold, predicted, count) in scores.Confusion.Take(parsed.GetValue(common.Errors)))
                Console.WriteLine($"{count,5} × gold {gold}, predicted {predicted}");
        });
        return command;
    }

    static Command Quotes()
    {
        var common = new EvaluateOptions("A JSON object a line: text, quotes, speakers.");
        var speech = new Option<bool>("--speech") { Description = "Leave out gold quotes that are no speech (beliefs, plans)." };
        var reliability = new Option<bool>("--reliability") { Description = "Also say how often the speakers of quotes of each confidence are right." };
        var command = common.Command("quotes", "Quotes and speakers, end to end from the text.", speech, reliability);
        command.SetAction(parsed =>
        {
            var scores = QuoteEvaluator.Evaluate(common.Pipeline(parsed, Layers.Quotes), parsed.GetValue(common.Gold)!, parsed.GetValue(speech));
            var report = new ScoreReport();
            foreach (var (kind, figures) in scores.Kinds.Select(pair => (pair.Key.ToString().ToLowerInvariant(), pair.Value)).Append(("all", scores.All)))
            {
                report.Add(kind, figures.Found);
                report.Add($"{kind}, exact recall", figures.Exact);
                report.Add($"{kind}, resolved", figures.Resolved);
                report.Add($"{kind}, resolved end to end", figures.ResolvedEndToEnd);
            }
            report.Add("cue exact", scores.CueExact);
            report.Add("cue overlap", scores.CueOverlap);
            report.Add("source exact", scores.SourceExact);
            report.Add("source overlap", scores.SourceOverlap);
            report.Add("source spans", scores.SourceSpans);
            report.Add("cue spans", scores.CueSpans);
            report.Add("content spans", scores.ContentSpans);
            foreach (var (type, share) in scores.ByType) report.Add($"{type}, right end to end", share);
            report.Add("quoted words covered", scores.QuotedCovered);
            report.Add("quoted words right", scores.QuotedRight);
            report.Write(parsed.GetValue(common.Json));
            if (parsed.GetValue(reliability)) Write(scores.Reliability);
            foreach (var (what, rule, count, examples) in scores.MostFrequentErrors(parsed.GetValue(common.Errors), examples: 3))
                foreach (var example in examples)
                    Console.WriteLine($"{count,5} × {what}, {rule}   {example.Document}: {example.Context}");
        });
        return command;
    }
}
