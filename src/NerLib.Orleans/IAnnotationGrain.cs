namespace NerLib.Orleans;

/// <summary>Annotates batches of texts on whatever silo is asked. Any key will do: the grain keeps nothing.</summary>
public interface IAnnotationGrain : IGrainWithIntegerKey
{
    /// <summary>Annotates texts with the silo's pipeline.</summary>
    /// <param name="batch">The texts. Some hundred at a time keep messages small beside the work.</param>
    /// <param name="cancellationToken">Stops between texts.</param>
    /// <returns>An annotation a line, in the order of the texts, in UTF-8.</returns>
    /// <exception cref="ArgumentException">A text is longer than the silo's options allow.</exception>
    Task<AnnotationLines> AnnotateAsync(TextBatch batch, CancellationToken cancellationToken = default);
}

/// <summary>Texts to annotate.</summary>
/// <param name="Texts">The texts; not to be changed after the call.</param>
[GenerateSerializer, Immutable]
public sealed record TextBatch([property: Id(0)] IReadOnlyList<string> Texts)
{
    /// <summary>What offsets count. Default: UTF-16 units.</summary>
    [Id(1)]
    public OffsetUnit Offsets { get; init; }

    /// <summary>Whether each line has the text. Default: no, since who asks has it.</summary>
    [Id(2)]
    public bool IncludeText { get; init; }

    /// <summary>Whether each line has the tokens. Default: no.</summary>
    [Id(3)]
    public bool IncludeTokens { get; init; }
}

/// <summary>What was found in texts.</summary>
/// <param name="Utf8">JSON objects, each with a line end after it: <c>docs/annotation.schema.json</c>.</param>
[GenerateSerializer, Immutable]
public sealed record AnnotationLines([property: Id(0)] ReadOnlyMemory<byte> Utf8);
