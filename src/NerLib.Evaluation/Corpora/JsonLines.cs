using System.Text.Json;

namespace NerLib.Evaluation.Corpora;

/// <summary>Files of one JSON object a line.</summary>
static class JsonLines
{
    /// <param name="path">The file, in UTF-8.</param>
    /// <param name="read">Turns an object into what it stands for.</param>
    /// <param name="expected">What an object must have, for the message where one does not.</param>
    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static IEnumerable<T> Read<T>(string path, Func<JsonElement, T> read, string expected)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            T item;
            try
            {
                using var json = JsonDocument.Parse(line);
                item = read(json.RootElement);
            }
            catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException
                or FormatException or ArgumentException or IndexOutOfRangeException)
            {
                throw new InvalidDataException($"{path}, line {number}: {error.Message} Expected {expected}.", error);
            }
            yield return item;
        }
    }
}
