namespace NerLib;

/// <summary>How much one text held and how long it took: counts and times, for metrics and logs, and nothing of the text itself.</summary>
/// <remarks>Valid during the call of <see cref="NerOptions.Annotated"/> only.</remarks>
public readonly ref struct AnnotationReport
{
    readonly ReadOnlySpan<TimeSpan?> _stages;

    internal AnnotationReport(DocumentView view, TimeSpan elapsed, ReadOnlySpan<TimeSpan?> stages)
    {
        (TextLength, Tokens, Sentences, Entities, Actors, Quotes) =
            (view.Text.Length, view.Tokens.Length, view.Sentences.Length, view.Entities.Length, view.Actors.Length, view.Quotes.Length);
        Elapsed = elapsed;
        _stages = stages;
    }

    /// <summary>Length of the text in UTF-16 units.</summary>
    public int TextLength { get; }

    /// <summary>Number of tokens.</summary>
    public int Tokens { get; }

    /// <summary>Number of sentences.</summary>
    public int Sentences { get; }

    /// <summary>Number of entities.</summary>
    public int Entities { get; }

    /// <summary>Number of actors.</summary>
    public int Actors { get; }

    /// <summary>Number of quotes.</summary>
    public int Quotes { get; }

    /// <summary>Time of all stages.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>Time of one stage; null if it did not run.</summary>
    public TimeSpan? ElapsedIn(PipelineStage stage) => _stages[(int)stage];
}
