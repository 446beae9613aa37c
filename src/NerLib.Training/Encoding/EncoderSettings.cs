namespace NerLib.Training.Encoding;

/// <summary>How large an encoder is, and what is left out of it at random while it learns.</summary>
record EncoderSettings
{
    /// <summary>Share of a row's numbers that are left out at a time.</summary>
    public float Dropout { get; init; } = 0.15f;

    /// <summary>A word that occurs n times is left out with probability this / (this + n).</summary>
    public float WordDropout { get; init; } = 0.25f;

    /// <summary>
    /// The same for its vectors that are not learned: what is trained on knows nearly all its words, and would not learn what to make
    /// of the many names that have none.
    /// </summary>
    public float VectorDropout { get; init; }

    /// <summary>Length of learned vectors of words, a multiple of 16.</summary>
    public int Learned { get; init; } = 96;

    /// <summary>Length of a token's row, a multiple of 32.</summary>
    public int Width { get; init; } = 128;

    /// <summary>Recurrent layers.</summary>
    public int Layers { get; init; } = 3;
}
