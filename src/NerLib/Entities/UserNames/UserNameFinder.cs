using System.Runtime.InteropServices;

namespace NerLib.Entities.UserNames;

/// <summary>
/// Puts the user's names above and below what another stage finds. Each source takes the words that those before it have left:
/// first the sources over the model, in their order, then the model, then the sources under it.
/// </summary>
sealed class UserNameFinder : IAnnotator<Entity>
{
    readonly IAnnotator<Entity> _model;
    readonly INameSource[] _over, _under;

    UserNameFinder(IAnnotator<Entity> model, IReadOnlyCollection<INameSource> sources)
    {
        _model = model;
        _over = [.. sources.Where(source => source.Priority == NamePriority.OverModel)];
        _under = [.. sources.Where(source => source.Priority == NamePriority.UnderModel)];
    }

    /// <summary>The stage itself if the user has no names.</summary>
    /// <param name="model">The stage.</param>
    /// <param name="sources">The user's names, in the order in which they win.</param>
    public static IAnnotator<Entity> Around(IAnnotator<Entity> model, IReadOnlyCollection<INameSource> sources) =>
        sources.Count == 0 ? model : new UserNameFinder(model, sources);

    public void Annotate(DocumentView earlier, List<Entity> output, CancellationToken cancellationToken)
    {
        _model.Annotate(earlier, output, cancellationToken);
        int modelled = output.Count;
        foreach (var source in _over) AddFree(source, earlier, output, modelled, cancellationToken);
        if (output.Count > modelled) DropOverlapped(output, modelled);
        foreach (var source in _under) AddFree(source, earlier, output, 0, cancellationToken);
    }

    /// <summary>
    /// Adds what a source finds, without what overlaps the entities from an index on, and puts those in order.
    /// What was found before as the same thing gets the source's id.
    /// </summary>
    static void AddFree(INameSource source, DocumentView document, List<Entity> entities, int first, CancellationToken cancellationToken)
    {
        int before = entities.Count;
        source.Find(document, entities, cancellationToken);
        if (entities.Count == before) return;
        var all = CollectionsMarshal.AsSpan(entities);
        int kept = before, taken = first;
        foreach (var found in all[before..])
        {
            while (taken < before && all[taken].Tokens.End <= found.Tokens.Start) taken++;
            if (taken == before || !all[taken].Tokens.Overlaps(found.Tokens)) all[kept++] = found;
            else if (all[taken] is { Id: null } same && same.Tokens == found.Tokens && same.Type == found.Type) all[taken] = same with { Id = found.Id };
        }
        CollectionsMarshal.SetCount(entities, kept);
        if (before > first) Sort(all[first..kept]);
    }

    /// <summary>Of the entities before an index, drops those that overlap one after it.</summary>
    static void DropOverlapped(List<Entity> entities, int first)
    {
        var all = CollectionsMarshal.AsSpan(entities);
        int kept = 0, name = first;
        foreach (var found in all[..first])
        {
            while (name < all.Length && all[name].Tokens.End <= found.Tokens.Start) name++;
            if (name == all.Length || !all[name].Tokens.Overlaps(found.Tokens)) all[kept++] = found;
        }
        all[first..].CopyTo(all[kept..]);
        int count = kept + all.Length - first;
        CollectionsMarshal.SetCount(entities, count);
        Sort(all[..count]);
    }

    static void Sort(Span<Entity> entities) => entities.Sort(static (a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
}

/// <summary>What the user gives to find names with.</summary>
interface INameSource
{
    NamePriority Priority { get; }

    /// <summary>Appends what is found, in order, none overlapping another, each inside one sentence.</summary>
    void Find(DocumentView document, List<Entity> output, CancellationToken cancellationToken);
}
