namespace NerLib.Entities.Names;

/// <summary>What the user gives to find names with.</summary>
interface INameSource
{
    NamePriority Priority { get; }

    /// <summary>Appends what is found, in order, none overlapping another, each inside one sentence.</summary>
    void Find(DocumentView document, List<Entity> output, CancellationToken cancellationToken);
}
