using System.Runtime.InteropServices;
using NerLib.Entities.Tagging;
using NerLib.Entities.Values;
using NerLib.Models;

namespace NerLib.Entities;

/// <summary>The learned tagger's names and the rules' dates, amounts and numbers, made one layer.</summary>
sealed class EntityFinder : IAnnotator<Entity>
{
    readonly ValueFinder _values = new();
    readonly EntityTagger? _tagger;
    readonly Gazetteer? _lists;

    /// <summary>Whether the tagger has all of the library's own types: a model of a user's own may mark names otherwise.</summary>
    readonly bool _followsConventions;

    /// <param name="model">Its sections of entities do the learned part.</param>
    public EntityFinder(NerModel model)
    {
        if (model.Section(ModelFormat.Entities) is not { } section) return;
        var features = new EntityModel(section.Span);
        _followsConventions = EntityType.Names.All(features.Labels.Types.Contains);
        _tagger = new(features, EntityNetwork.Of(model, features.Labels));
        _lists = features.Tokens.Gazetteer;
    }

    public void Annotate(DocumentView earlier, List<Entity> output, CancellationToken cancellationToken)
    {
        _tagger?.Tag(earlier, output, cancellationToken);
        if (_followsConventions) NameBorders.Trim(earlier, output);
        PossessiveNames.Join(earlier, output);
        MarkedNames.Join(earlier, output);
        NicknamedPeople.Join(earlier, output);
        CreditNames.Replace(earlier, output);
        if (_followsConventions)
        {
            ListedNames.Correct(earlier, output, _lists!);
            HeadedNames.Correct(earlier, output);
            AcronymNames.Correct(earlier, output);
            DescribedNames.Correct(earlier, output);
            CompanyNames.Correct(earlier, output);
            DatelineNames.Correct(earlier, output);
        }
        _values.Find(earlier, output);
        KeepLongest(output);
    }

    /// <summary>Of entities that overlap, the longer stays: <c>First National Bank</c>, not <c>First</c>; of equal ones the value, which is certain.</summary>
    static void KeepLongest(List<Entity> entities)
    {
        var all = CollectionsMarshal.AsSpan(entities);
        all.Sort(static (a, b) => a.Tokens.Start != b.Tokens.Start ? a.Tokens.Start.CompareTo(b.Tokens.Start)
            : a.Tokens.End != b.Tokens.End ? b.Tokens.End.CompareTo(a.Tokens.End)
            : b.Confidence.CompareTo(a.Confidence));
        int kept = 0;
        foreach (var entity in all)
            if (entity.Tokens.Length == 0) continue;
            else if (kept == 0 || !all[kept - 1].Tokens.Overlaps(entity.Tokens)) all[kept++] = entity;
            else if (entity.Tokens.Length > all[kept - 1].Tokens.Length) all[kept - 1] = entity;
        CollectionsMarshal.SetCount(entities, kept);
    }
}
