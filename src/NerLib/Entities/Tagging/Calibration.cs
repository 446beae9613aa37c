using NerLib.Models;

namespace NerLib.Entities.Tagging;

/// <summary>
/// From the tagger's own probabilities to how often it is right with them: straight lines between the points that training measured
/// (a smoothed histogram after Zadrozny and Elkan 2001, "Obtaining Calibrated Probability Estimates from Decision Trees and Naive Bayesian Classifiers").
/// </summary>
sealed class Calibration
{
    readonly float[] _probabilities, _shares;

    /// <summary>Reads points in ascending order; none leave every probability as it is.</summary>
    public Calibration(ref SectionReader reader)
    {
        int points = reader.ReadCount(2 * sizeof(float));
        _probabilities = reader.ReadArray<float>(points);
        _shares = reader.ReadArray<float>(points);
        for (int i = 0; i < points; i++)
            if (_shares[i] is not (>= 0 and <= 1) || !float.IsFinite(_probabilities[i]) || i > 0 && !(_probabilities[i] > _probabilities[i - 1]))
                throw new NerModelException(
                    $"The model's calibration has {_shares[i]} at {_probabilities[i]}; shares from 0 to 1 at ascending probabilities are expected. "
                    + "Fetch it again.");
    }

    /// <summary>The share of entities that are right among those of a probability.</summary>
    public float Of(float probability)
    {
        // Weights that no training gives can leave it without a value.
        if (float.IsNaN(probability)) return 0;
        if (_probabilities.Length == 0) return probability;
        int above = 0;
        while (above < _probabilities.Length && _probabilities[above] <= probability) above++;
        if (above == 0) return _shares[0];
        if (above == _probabilities.Length) return _shares[^1];
        float step = (probability - _probabilities[above - 1]) / (_probabilities[above] - _probabilities[above - 1]);
        return _shares[above - 1] + step * (_shares[above] - _shares[above - 1]);
    }
}
