using System.Runtime.Intrinsics;
using NerLib.Numerics;

namespace NerLib.Entities.Tagging;

/// <summary>The steps from label to label as factors, for sums over many label sequences at once; impossible steps and padding are 0.</summary>
sealed class LatticeFactors
{
    public LatticeFactors(LabelSet labels, int stride, ReadOnlySpan<float> transitions)
    {
        (Labels, Stride) = (labels.Count, stride);
        From = new float[Labels * stride];
        Into = new float[Labels * stride];
        First = new float[stride];
        Padding = new float[stride];
        Padding.AsSpan(Labels).Fill(float.NegativeInfinity);
        for (int label = 0; label < Labels; label++)
        {
            if (!LabelSet.IsInside(label)) First[label] = 1;
            for (int previous = 0; previous < Labels; previous++)
                if (LabelSet.MayFollow(previous, label))
                    From[previous * stride + label] = Into[label * stride + previous] = PortableMath.Exp(transitions[previous * Labels + label]);
        }
    }

    public int Labels { get; }

    /// <summary>Labels with padding; a multiple of <see cref="Vector256{T}.Count"/>.</summary>
    public int Stride { get; }

    /// <summary>Row by previous label.</summary>
    public float[] From { get; }

    /// <summary>Row by label.</summary>
    public float[] Into { get; }

    /// <summary>1 for a label that a sentence may begin with.</summary>
    public float[] First { get; }

    /// <summary>Added to scores, it makes those of the padding hopeless.</summary>
    public float[] Padding { get; }
}
