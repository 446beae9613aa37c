using System.Globalization;
using NerLib.Encoding;
using NerLib.Evaluation;
using NerLib.Evaluation.Corpora;
using NerLib.Languages.English;
using NerLib.Mentions;
using NerLib.QuotationMarks;
using NerLib.Resolution;

namespace NerLib.Training.Actors;

/// <summary>Collects the pronouns and descriptions of corpora with their candidates, as a pipeline finds those.</summary>
/// <param name="pipeline">Finds names and mentions.</param>
/// <param name="model">Knows first names and verbs.</param>
/// <param name="vectors">Word vectors, if there are any.</param>
/// <param name="followed">Whose choices stand while later mentions are collected; null for the gold's.</param>
sealed class AntecedentExamples(NerPipeline pipeline, ActorModel model, PretrainedVectors? vectors, IAntecedentRanker? followed = null)
{
    /// <summary>He, she and they mostly mean somebody, who may be described in a way that is not found; it often nothing that could act.</summary>
    const float MissingWeight = 0.3f;

    /// <summary>Descriptions that the gold of the news does not mark: they are of somebody who is told of only once.</summary>
    const float UnmarkedWeight = 0.3f;

    const float NewsWeight = 2;

    const string Unmarked = "";

    readonly Workspace _workspace = new();

    public List<RankingExample> All { get; } = [];

    /// <summary>Every pronoun of a document that a gold mention stands for.</summary>
    public void AddCoreference(CoreferenceDocument document)
    {
        var view = pipeline.AnnotateFromEntities(new PretokenizedDocument(document.Sentences, document.SpaceAfter).View, _workspace, default);
        var spans = document.Mentions.ToDictionary(mention => mention.Tokens, mention => mention.Entity);
        Add(view, GoldEntities(document, view), group => spans.GetValueOrDefault(group), 1);
    }

    /// <summary>Every pronoun of a piece of fiction that is a character's.</summary>
    public void AddFiction(CharacterDocument document, float weight)
    {
        var view = pipeline.Annotate(document.Text.AsMemory(), _workspace);
        Add(view, Characters(document, view), static _ => null, weight);
    }

    /// <summary>
    /// Every mention of a news article whose actors are marked. A pronoun or a later mention is somebody even where no candidate is right, and is left
    /// out then.
    /// </summary>
    public void AddNews(NewsDocument document, IReadOnlyList<GoldActor> actors)
    {
        var view = pipeline.Annotate(document.Text.AsMemory(), _workspace);
        var text = view.Tokens.ToArray();
        var spans = SpansOf(actors);
        Add(view, ActorsOf(actors, view), group => spans.GetValueOrDefault(new(text[group.Start].Start, text[group.End - 1].End)), NewsWeight, isNews: true);
    }

    void Add(DocumentView view, string?[] entities, Func<TokenRange, string?> entityOfGroup, float weight, bool isNews = false)
    {
        var marks = QuotationMarkFinder.LayerOf(view);
        var ofMention = NameJoiner.Join(view, new(model));
        var weights = new (float, float)[view.Mentions.Length];
        var met = new HashSet<string>();
        for (int i = 0; i < weights.Length; i++)
        {
            bool isMarked = isNews && !string.IsNullOrEmpty(entities[i]);
            bool isKnown = isMarked && (!met.Add(entities[i]!) || view.Mentions[i].Kind == MentionKind.Pronoun);
            float nobody = isKnown ? 0
                : IsHeOrShe(view, i) || IsThey(view, i) ? MissingWeight
                : view.Mentions[i].Kind == MentionKind.Nominal && entities[i] is Unmarked ? UnmarkedWeight : 1;
            weights[i] = (weight, weight * nobody);
        }
        var ranker = new GoldRanker(
            (mention, actor) => entities[mention] is not { } entity ? null
                : actor is not null && entity != Unmarked && EntityOf(actor, entities, entityOfGroup) == entity,
            followed, followed, mention => weights[mention], All);
        new MentionResolver(view, marks, ofMention, model, vectors).Go(view, ranker, default);
    }

    /// <summary>For each mention the actor that the gold of the news gives it; he and she that it does not mark are left out.</summary>
    static string?[] ActorsOf(IReadOnlyList<GoldActor> actors, DocumentView view)
    {
        var spans = SpansOf(actors);
        var ends = new Dictionary<int, string>();
        for (int i = 0; i < actors.Count; i++)
            foreach (var mention in actors[i].Mentions)
                if (mention.Kind != MentionKind.Pronoun) ends.TryAdd(mention.Span.End, NameOf(i));
        var entities = new string?[view.Mentions.Length];
        for (int i = 0; i < entities.Length; i++)
        {
            var mention = view.Mentions[i];
            var span = mention.Kind == MentionKind.Name ? view.SpanOf(view.Entities[mention.Entity].Tokens) : view.SpanOf(mention.Tokens);
            entities[i] = spans.GetValueOrDefault(span) ?? (mention.Kind == MentionKind.Pronoun ? null : ends.GetValueOrDefault(span.End))
                ?? (IsHeOrShe(view, i) ? null : Unmarked);
        }
        return entities;
    }

    static Dictionary<TextSpan, string> SpansOf(IReadOnlyList<GoldActor> actors)
    {
        var spans = new Dictionary<TextSpan, string>();
        for (int i = 0; i < actors.Count; i++)
            foreach (var mention in actors[i].Mentions) spans.TryAdd(mention.Span, NameOf(i));
        return spans;
    }

    static string NameOf(int actor) => actor.ToString(CultureInfo.InvariantCulture);

    static bool IsThey(DocumentView view, int mention) =>
        Pronouns.Of(view.TextOf(view.Mentions[mention].Tokens)) is { Person: 3, IsPlural: true };

    static bool IsHeOrShe(DocumentView view, int mention) =>
        Pronouns.Of(view.TextOf(view.Mentions[mention].Tokens)) is { Gender: Gender.Female or Gender.Male };

    /// <summary>The pronoun of a GAP example; the text's others are left to the model.</summary>
    public void AddGap(GapExample example, float weight)
    {
        var view = pipeline.Annotate(example.Text.AsMemory(), _workspace);
        view = pipeline.AnnotateFromMentions(view with { Entities = GapEvaluator.WithNames(view, example) }, _workspace, default);
        var ofMention = NameJoiner.Join(view, new(model));
        var (a, b) = (ActorAt(view, ofMention, example.A), ActorAt(view, ofMention, example.B));
        int asked = -1;
        for (int i = 0; i < view.Mentions.Length; i++)
            if (view.Mentions[i].Kind == MentionKind.Pronoun && view.SpanOf(view.Mentions[i].Tokens).Overlaps(example.Pronoun)) asked = i;
        var judge = new GoldRanker((mention, actor) => mention != asked ? null
            : example.IsA || example.IsB ? actor is not null && actor == (example.IsA ? a : b)
            : actor is null || actor != a && actor != b, new AntecedentRanker(model), null, _ => (weight, weight), All);
        new MentionResolver(view, QuotationMarkFinder.LayerOf(view), ofMention, model, vectors).Go(view, judge, default);
    }

    /// <summary>For each mention, the gold entity that it refers to; null if it is no gold mention.</summary>
    static string?[] GoldEntities(CoreferenceDocument document, DocumentView view)
    {
        var gold = document.Mentions.Select(mention => new SidedMention(mention.Tokens, MentionKind.Name, mention.Entity, false, false, mention)).ToList();
        var found = view.Mentions.ToArray().Select(mention => new SidedMention(mention.Tokens, mention.Kind, "", false, false, null)).ToList();
        var matches = MentionMatcher.ByHead(gold, found);
        var entities = document.Mentions.ToDictionary(mention => mention.Tokens, mention => mention.Entity);
        return [.. found.Select(mention => entities.GetValueOrDefault(matches[mention.Tokens]))];
    }

    /// <summary>For each mention, the character of the shortest gold mention that begins or ends with it.</summary>
    static string?[] Characters(CharacterDocument document, DocumentView view)
    {
        var from = document.Mentions.ToLookup(mention => mention.Span.Start);
        var to = document.Mentions.ToLookup(mention => mention.Span.End);
        var characters = new string?[view.Mentions.Length];
        for (int i = 0; i < characters.Length; i++)
        {
            var span = view.SpanOf(view.Mentions[i].Tokens);
            bool isPronoun = view.Mentions[i].Kind == MentionKind.Pronoun;
            characters[i] = from[span.Start].Where(mention => mention.Span.End >= span.End)
                .Concat(to[span.End].Where(mention => mention.Span.Start <= span.Start))
                .Where(mention => !isPronoun || mention.Span == span)
                .OrderBy(mention => mention.Span.Length).Select(mention => mention.Character).FirstOrDefault();
        }
        return characters;
    }

    /// <summary>What most of its mentions refer to; of several who are named together, before anything else means them, what the names do.</summary>
    static string? EntityOf(ActorDraft actor, string?[] entities, Func<TokenRange, string?> entityOfGroup) =>
        actor is { IsNamedTogether: true, Mentions.Length: 0 } ? entityOfGroup(actor.Words)
        : actor.Mentions.ToArray().Select(mention => entities[mention]).Where(entity => !string.IsNullOrEmpty(entity))
            .GroupBy(entity => entity).MaxBy(group => group.Count())?.Key;

    static ActorDraft? ActorAt(DocumentView view, ActorDraft?[] ofMention, TextSpan name)
    {
        for (int i = 0; i < ofMention.Length; i++)
            if (view.Mentions[i].Kind == MentionKind.Name && view.SpanOf(view.Mentions[i].Tokens).Overlaps(name)) return ofMention[i];
        return null;
    }
}
