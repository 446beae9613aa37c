using NerLib.Evaluation.Corpora;
using NerLib.Languages.English;

namespace NerLib.Evaluation;

/// <summary>Compares actors with a coreference corpus, over the corpus's own tokens and sentences.</summary>
public static class ActorEvaluator
{
    /// <summary>Annotates the words of each document and compares the clusters of mentions.</summary>
    /// <exception cref="InvalidDataException">A line of the file is not as expected.</exception>
    public static ActorScores Evaluate(NerPipeline pipeline, string goldPath)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        var exact = new CoreferenceTally<TokenRange>();
        Dictionary<string, CoreferenceTally<TokenRange>> byHead = [];
        var errors = new List<ActorError>();
        foreach (var document in CoreferenceCorpus.Read(goldPath))
        {
            var words = document.Sentences.SelectMany(sentence => sentence).ToList();
            var gold = Gold(document, words);
            var predicted = Predict(pipeline, document, words);
            exact.Add(Clusters(gold), Clusters(predicted));
            AddByHead(AllMentions, gold, predicted);
            AddByHead(NoSingles, WithoutSingles(gold), WithoutSingles(predicted));
            foreach (var kind in Enum.GetValues<MentionKind>())
                AddByHead(kind.ToString(), [.. gold.Where(mention => mention.Kind == kind)], [.. predicted.Where(mention => mention.Kind == kind)]);
            var goldNamed = Named(gold);
            var namedAny = NamedByGold(gold, goldNamed, predicted);
            AddByHead(NamedOnes, goldNamed, namedAny);
            List<SidedMention> goldThird = [.. goldNamed.Where(mention => !mention.IsOfTalk)];
            List<SidedMention> predictedThird = [.. namedAny.Where(mention => !mention.IsOfTalk)];
            AddByHead(NamedThirdPerson, goldThird, predictedThird);
            AddByHead(NamedAndTyped, goldThird, [.. Named(predicted).Where(mention => !mention.IsOfTalk)]);
            errors.AddRange(ActorErrors.Of(document, goldThird, predictedThird));
        }
        return new()
        {
            Exact = exact.Scores,
            ByHead = Of(AllMentions),
            WithoutSingles = Of(NoSingles),
            ByKind = Enum.GetValues<MentionKind>().ToDictionary(kind => kind, kind => Of(kind.ToString())),
            Named = Of(NamedOnes),
            NamedThirdPerson = Of(NamedThirdPerson),
            NamedAndTyped = Of(NamedAndTyped),
            Errors = errors,
        };

        CoreferenceScores Of(string subset) => (byHead.GetValueOrDefault(subset) ?? new()).Scores;

        void AddByHead(string subset, List<SidedMention> gold, List<SidedMention> predicted)
        {
            var matches = MentionMatcher.ByHead(gold, predicted);
            if (!byHead.TryGetValue(subset, out var tally)) byHead[subset] = tally = new();
            tally.Add(Clusters(gold), predicted.ToDictionary(mention => matches[mention.Tokens], mention => mention.Cluster));
        }
    }

    const string AllMentions = "all", NoSingles = "clusters", NamedOnes = "named", NamedThirdPerson = "named, third person", NamedAndTyped = "named, typed";

    static List<SidedMention> Gold(CoreferenceDocument document, List<string> words) => [.. document.Mentions.Select(mention =>
    {
        var pronoun = mention.Tokens.Length == 1 && !mention.IsNamed ? Pronouns.Of(words[mention.Tokens.Start]) : null;
        var kind = mention.IsNamed ? MentionKind.Name : pronoun is null ? MentionKind.Nominal : MentionKind.Pronoun;
        return new SidedMention(mention.Tokens, kind, mention.Entity, mention.Type is "person" or "organization", pronoun is { Person: not 3 }, mention);
    })];

    static List<SidedMention> Predict(NerPipeline pipeline, CoreferenceDocument gold, List<string> words)
    {
        var document = pipeline.AnnotateFromEntities(new PretokenizedDocument(gold.Sentences, gold.SpaceAfter).View, new(), default);
        var mentions = new List<SidedMention>();
        foreach (var actor in document.Actors)
            foreach (int index in actor.Mentions)
            {
                var mention = document.Mentions[index];
                bool isOfTalk = mention.Kind == MentionKind.Pronoun && Pronouns.Of(words[mention.Tokens.Start]) is { Person: not 3 };
                // As in the gold, whose heads decide: the Secretary is a name.
                bool isNamed = mention.Kind == MentionKind.Nominal && mention.Tokens.Length > 1 && char.IsUpper(words[mention.Tokens.End - 1][0]);
                bool isPersonOrBody = actor.Type == EntityType.Person || actor.Type == EntityType.Organization;
                mentions.Add(new(
                    mention.Tokens, isNamed ? MentionKind.Name : mention.Kind, actor.Name + '#' + actor.Id, isPersonOrBody, isOfTalk, null));
            }
        return mentions;
    }

    static List<SidedMention> WithoutSingles(List<SidedMention> mentions) =>
        [.. mentions.GroupBy(mention => mention.Cluster).Where(cluster => cluster.Count() > 1).SelectMany(cluster => cluster)];

    static List<SidedMention> Named(List<SidedMention> mentions) =>
        [.. mentions.GroupBy(mention => mention.Cluster).Where(cluster => cluster.Any(mention => mention is { Kind: MentionKind.Name, IsPersonOrBody: true }))
            .SelectMany(cluster => cluster).Where(mention => mention.Kind != MentionKind.Nominal)];

    /// <summary>
    /// The predicted names and pronouns that belong to the gold's people and bodies with a name: the gold says of each mention that it knows
    /// whether it is one of theirs; of the others it counts who the prediction takes for such.
    /// </summary>
    static List<SidedMention> NamedByGold(List<SidedMention> gold, List<SidedMention> goldNamed, List<SidedMention> predicted)
    {
        var matches = MentionMatcher.ByHead(gold, predicted);
        var known = gold.Select(mention => mention.Tokens).ToHashSet();
        var named = goldNamed.Select(mention => mention.Tokens).ToHashSet();
        var taken = Named(predicted).ToHashSet();
        return [.. predicted.Where(mention => known.Contains(matches[mention.Tokens]) ? named.Contains(matches[mention.Tokens]) : taken.Contains(mention))];
    }

    static Dictionary<TokenRange, string> Clusters(List<SidedMention> mentions) =>
        mentions.ToDictionary(mention => mention.Tokens, mention => mention.Cluster);
}
