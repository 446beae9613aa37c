using System.Text;

namespace NerLib.Batch.Input;

/// <summary>UTF-8 as files are read and written here.</summary>
static class Utf8
{
    /// <summary>Without byte order mark; throws for what is no UTF-8.</summary>
    public static System.Text.Encoding Strict { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Without byte order mark; lone surrogates are written as U+FFFD.</summary>
    public static System.Text.Encoding Lenient { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}
