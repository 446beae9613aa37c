namespace NerLib.Orleans;

/// <summary>What to annotate, and where to write. Paths are those of the silos: storage that all of them see under one name.</summary>
[GenerateSerializer, Immutable]
public sealed record AnnotationJob
{
    /// <summary>
    /// What to read: <c>.jsonl</c>, <c>.csv</c>, <c>.tsv</c> (also <c>.gz</c>, <c>.zst</c>), <c>.parquet</c>, a folder of texts, or a <c>.list</c> of such
    /// files, a path a line.
    /// </summary>
    [Id(0)]
    public required string Input { get; init; }

    /// <summary>
    /// The folder to write to; made if it is not there. Its files <c>part-00000.jsonl</c>, <c>part-00001.jsonl</c> …, one after the other, are
    /// what <c>nerlib batch</c> writes for the input.
    /// </summary>
    [Id(1)]
    public required string Output { get; init; }

    /// <summary>A file to put all parts into when they are done. Default: null, none.</summary>
    [Id(2)]
    public string? MergedFile { get; init; }

    /// <summary>Whether parts of another job that stand in <see cref="Output"/> are removed. Default: no, they are an error.</summary>
    [Id(3)]
    public bool Overwrite { get; init; }

    /// <summary><c>jsonl</c>, <c>csv</c>, <c>tsv</c>, <c>parquet</c> or <c>list</c>. Default: null, by the name of the input.</summary>
    [Id(4)]
    public string? InputFormat { get; init; }

    /// <summary>The field or column of the text. Default: <c>text</c>.</summary>
    [Id(5)]
    public string TextField { get; init; } = "text";

    /// <summary>The field or column of the id. Default: null, <c>id</c> where it is there; a field that is named must be there.</summary>
    [Id(6)]
    public string? IdField { get; init; }

    /// <summary>Longest text, in UTF-16 units; a longer one is reported as wrong. Default: 100 million.</summary>
    [Id(7)]
    public int MaxTextLength { get; init; } = new NerOptions().MaxTextLength;

    /// <summary>What offsets count. Default: UTF-16 units.</summary>
    [Id(8)]
    public OffsetUnit Offsets { get; init; }

    /// <summary>Whether annotations have the text. Default: yes.</summary>
    [Id(9)]
    public bool IncludeText { get; init; } = true;

    /// <summary>Whether annotations have the tokens. Default: no.</summary>
    [Id(10)]
    public bool IncludeTokens { get; init; }

    /// <summary>
    /// Least length of a shard, in bytes of the input. Default 0: a thousandth of the input, but 1 MiB to 256 MiB. What a silo was at when it died
    /// is done again.
    /// </summary>
    [Id(11)]
    public long ShardBytes { get; init; }

    /// <summary>
    /// Model, library and options that annotate, as <c>nerlib cluster silo</c> prints them. Silos with others are refused. Default: null, those of
    /// the silo that the job is begun on.
    /// </summary>
    [Id(12)]
    public string? Fingerprint { get; init; }
}
