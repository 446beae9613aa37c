namespace NerLib;

/// <summary>A model file cannot be used; the message says what was found, what was expected and what to do.</summary>
public sealed class NerModelException : Exception
{
    /// <summary>With a message.</summary>
    public NerModelException(string message) : base(message) { }

    /// <summary>With a message and the cause.</summary>
    public NerModelException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>With a general message.</summary>
    public NerModelException() : base("The model cannot be used.") { }
}
