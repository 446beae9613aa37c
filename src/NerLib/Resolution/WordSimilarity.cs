using NerLib.Encoding;

namespace NerLib.Resolution;

/// <summary>How much alike the uses of two words are, by their vectors. Of one document: it remembers what it was asked.</summary>
/// <param name="vectors">Null if there are none; then no words are alike.</param>
sealed class WordSimilarity(PretrainedVectors? vectors)
{
    /// <summary>Grades of the cosine above 0.</summary>
    const int Grades = 10;

    readonly Dictionary<uint, float[]?> _vectors = [];
    readonly Dictionary<ulong, int> _grades = [];

    /// <summary>The cosine of two words' vectors in tenths: 0 where they are not alike or not known, 10 for the same.</summary>
    /// <param name="word">The hash of a folded word.</param>
    /// <param name="other">Of another.</param>
    public int Of(uint word, uint other)
    {
        ulong pair = word < other ? (ulong)word << 32 | other : (ulong)other << 32 | word;
        if (_grades.TryGetValue(pair, out int grade)) return grade;
        float cosine = 0;
        if (VectorOf(word) is { } one && VectorOf(other) is { } two)
            // One product after the other: the same bits everywhere.
            for (int i = 0; i < one.Length; i++) cosine += one[i] * two[i];
        return _grades[pair] = Math.Clamp((int)(cosine * Grades), 0, Grades);
    }

    float[]? VectorOf(uint word)
    {
        if (_vectors.TryGetValue(word, out float[]? known)) return known;
        float[]? vector = null;
        if (vectors?.LowerCase.Find(word) is >= 0 and var row)
        {
            vector = new float[PretrainedVectors.Width];
            vectors.LowerCase.Add(row, vector);
            float squares = 0;
            foreach (float number in vector) squares += number * number;
            float length = MathF.Sqrt(squares);
            for (int i = 0; i < vector.Length; i++) vector[i] = length > 0 ? vector[i] / length : 0;
        }
        return _vectors[word] = vector;
    }
}
