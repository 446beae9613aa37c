using System.Text.Json;

namespace NerLib.Orleans.Tests;

/// <summary>Short articles made of templates; the same number is the same article.</summary>
static class Articles
{
    static readonly string[] People = ["Ann Lee", "Tom Ashdown", "Ilse Brandt", "Jonas Pell", "Mary Stone", "Omar Said", "Hattie Ormond"];

    static readonly string[] Places = ["Riverton", "Lowmoor", "Halden", "Port Elgin", "Rostock"];

    static readonly string[] Bodies = ["the city council", "Halden Land Company", "the bakers’ guild", "Northern Rail", "the ministry"];

    static readonly string[] Templates =
    [
        "{1} – “We will rebuild,” Mayor {0} said on Monday. She had no date.",
        "{0} told {2} in {1} that the bridge would cost $4 million. It was “far too much,” he said.",
        "{2} denied the report. According to {0}, a lawyer from {1}, nobody was asked.",
        "The harbour of {1} stays closed, {0} announced. “Nobody sails before spring,” she added.",
    ];

    /// <summary>A line of an input: an object with id and text.</summary>
    public static string LineOf(int number)
    {
        string text = Templates[number % Templates.Length].Replace("{0}", People[number / 4 % People.Length], StringComparison.Ordinal)
            .Replace("{1}", Places[number / 3 % Places.Length], StringComparison.Ordinal)
            .Replace("{2}", Bodies[number / 5 % Bodies.Length], StringComparison.Ordinal);
        return JsonSerializer.Serialize(new { id = number, text });
    }
}
