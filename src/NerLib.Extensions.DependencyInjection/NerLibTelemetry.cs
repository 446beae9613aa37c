namespace NerLib;

/// <summary>Under what name NerLib reports metrics and traces.</summary>
public static class NerLibTelemetry
{
    /// <summary>Name of the meter and of the activity source, as in OpenTelemetry's <c>AddMeter</c> and <c>AddSource</c>.</summary>
    public const string Name = "NerLib";
}
