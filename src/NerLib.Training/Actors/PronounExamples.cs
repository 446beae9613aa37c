using NerLib.Mentions;
using NerLib.QuotationMarks;
using NerLib.Training.Corpora;
using NerLib.Training.Evaluation;

namespace NerLib.Training.Actors;

/// <summary>Collects the pronouns of corpora with their candidates, as a pipeline finds those.</summary>
/// <param name="pipeline">Finds names and mentions.</param>
/// <param name="model">Knows first names and verbs.</param>
sealed class PronounExamples(NerPipeline pipeline, ActorModel model)
{
    readonly Workspace _workspace = new();

    public List<PronounExample> All { get; } = [];

    /// <summary>Every pronoun of a document that a gold mention stands for.</summary>
    public void AddCoreference(CoreferenceDocument document)
    {
        var view = pipeline.AnnotateFromEntities(new PretokenizedDocument(document.Sentences, document.SpaceAfter).View, _workspace, default);
        Add(view, GoldEntities(document, view), 1);
    }

    /// <summary>Every pronoun of a piece of fiction that is a character's.</summary>
    public void AddFiction(CharacterDocument document, float weight)
    {
        var view = pipeline.Annotate(document.Text.AsMemory(), _workspace);
        Add(view, Characters(document, view), weight);
    }

    void Add(DocumentView view, string?[] entities, float weight)
    {
        var ofMention = ActorFinder.JoinNamesAndRoles(view, QuotationMarkFinder.LayerOf(view), model);
        var judge = new GoldJudge(
            (mention, actor) => entities[mention] is not { } entity ? null : actor is not null && EntityOf(actor, entities) == entity,
            null, weight, All);
        new PronounWalk(view, QuotationMarkFinder.LayerOf(view), ofMention, model).Go(view, judge, default);
    }

    /// <summary>The pronoun of a GAP example; the text's others are left to the model.</summary>
    public void AddGap(GapExample example, float weight)
    {
        var view = pipeline.Annotate(example.Text.AsMemory(), _workspace);
        view = pipeline.AnnotateFromMentions(view with { Entities = GapEvaluator.WithNames(view, example) }, _workspace, default);
        var ofMention = ActorFinder.JoinNamesAndRoles(view, QuotationMarkFinder.LayerOf(view), model);
        var (a, b) = (ActorAt(view, ofMention, example.A), ActorAt(view, ofMention, example.B));
        int asked = -1;
        for (int i = 0; i < view.Mentions.Length; i++)
            if (view.Mentions[i].Kind == MentionKind.Pronoun && view.SpanOf(view.Mentions[i].Tokens).Overlaps(example.Pronoun)) asked = i;
        var judge = new GoldJudge((mention, actor) => mention != asked ? null
            : example.IsA || example.IsB ? actor is not null && actor == (example.IsA ? a : b)
            : actor is null || actor != a && actor != b, new PronounRanker(model), weight, All);
        new PronounWalk(view, QuotationMarkFinder.LayerOf(view), ofMention, model).Go(view, judge, default);
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

    /// <summary>What most of its mentions refer to.</summary>
    static string? EntityOf(ActorDraft actor, string?[] entities) =>
        actor.Mentions.ToArray().Select(mention => entities[mention]).Where(entity => entity is not null)
            .GroupBy(entity => entity).MaxBy(group => group.Count())?.Key;

    static ActorDraft? ActorAt(DocumentView view, ActorDraft?[] ofMention, TextSpan name)
    {
        for (int i = 0; i < ofMention.Length; i++)
            if (view.Mentions[i].Kind == MentionKind.Name && view.SpanOf(view.Mentions[i].Tokens).Overlaps(name)) return ofMention[i];
        return null;
    }
}
