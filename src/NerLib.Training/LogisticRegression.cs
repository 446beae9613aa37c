namespace NerLib.Training;

/// <summary>Logistic regression over a few real features, by Newton's method (Hastie, Tibshirani and Friedman, section 4.4.1).</summary>
static class LogisticRegression
{
    const int Steps = 40;

    const double Penalty = 0.1;

    /// <returns>A weight a feature; the same examples in the same order give the same weights.</returns>
    public static double[] Learn(IReadOnlyList<(double[] Features, bool IsTrue)> examples)
    {
        int count = examples[0].Features.Length;
        var weights = new double[count];
        for (int step = 0; step < Steps; step++)
        {
            var gradient = weights.Select(weight => Penalty * weight).ToArray();
            var hessian = new double[count, count];
            for (int i = 0; i < count; i++) hessian[i, i] = Penalty;
            foreach (var (features, isTrue) in examples)
            {
                double score = 0;
                for (int i = 0; i < count; i++) score += weights[i] * features[i];
                double probability = 1 / (1 + Math.Exp(-score));
                for (int i = 0; i < count; i++)
                {
                    gradient[i] += features[i] * (probability - (isTrue ? 1 : 0));
                    for (int j = 0; j < count; j++) hessian[i, j] += features[i] * features[j] * probability * (1 - probability);
                }
            }
            Solve(hessian, gradient);
            for (int i = 0; i < count; i++) weights[i] -= gradient[i];
        }
        return weights;
    }

    /// <summary>Gaussian elimination of a symmetric positive matrix; the right side becomes the solution.</summary>
    static void Solve(double[,] matrix, double[] right)
    {
        int count = right.Length;
        for (int pivot = 0; pivot < count; pivot++)
            for (int row = pivot + 1; row < count; row++)
            {
                double factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (int column = pivot; column < count; column++) matrix[row, column] -= factor * matrix[pivot, column];
                right[row] -= factor * right[pivot];
            }
        for (int row = count - 1; row >= 0; row--)
        {
            for (int column = row + 1; column < count; column++) right[row] -= matrix[row, column] * right[column];
            right[row] /= matrix[row, row];
        }
    }
}
