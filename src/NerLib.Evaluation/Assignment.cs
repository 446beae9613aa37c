namespace NerLib.Evaluation;

/// <summary>The matching of rows with columns that is worth most, by the Hungarian method with potentials.</summary>
static class Assignment
{
    /// <summary>The greatest sum of cells of which no two share a row or a column.</summary>
    /// <param name="worth">Cells, none negative.</param>
    public static double Best(double[,] worth)
    {
        int rows = worth.GetLength(0), columns = worth.GetLength(1);
        if (rows > columns) return Best(Transposed(worth));
        // The least cost, where a cell costs what it is worth less than nothing; row and column 0 are guards.
        var ofRow = new double[rows + 1];
        var ofColumn = new double[columns + 1];
        var rowOf = new int[columns + 1];
        var way = new int[columns + 1];
        for (int row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            int column = 0;
            var least = new double[columns + 1];
            Array.Fill(least, double.PositiveInfinity);
            var used = new bool[columns + 1];
            do
            {
                used[column] = true;
                int current = rowOf[column], next = 0;
                double step = double.PositiveInfinity;
                for (int j = 1; j <= columns; j++)
                {
                    if (used[j]) continue;
                    double cost = -worth[current - 1, j - 1] - ofRow[current] - ofColumn[j];
                    if (cost < least[j]) (least[j], way[j]) = (cost, column);
                    if (least[j] < step) (step, next) = (least[j], j);
                }
                for (int j = 0; j <= columns; j++)
                {
                    if (used[j])
                    {
                        ofRow[rowOf[j]] += step;
                        ofColumn[j] -= step;
                    }
                    else least[j] -= step;
                }
                column = next;
            }
            while (rowOf[column] != 0);
            for (; column != 0; column = way[column]) rowOf[column] = rowOf[way[column]];
        }
        double sum = 0;
        for (int j = 1; j <= columns; j++)
            if (rowOf[j] != 0) sum += worth[rowOf[j] - 1, j - 1];
        return sum;
    }

    static double[,] Transposed(double[,] cells)
    {
        var turned = new double[cells.GetLength(1), cells.GetLength(0)];
        for (int i = 0; i < cells.GetLength(0); i++)
            for (int j = 0; j < cells.GetLength(1); j++) turned[j, i] = cells[i, j];
        return turned;
    }
}
