using System.Text;

namespace NerLib.Batch.Input;

/// <summary>UTF-8 as files are read and written here.</summary>
static class Utf8
{
    /// <summary>What is wrong with a line that is not UTF-8.</summary>
    public const string Refusal = "the line is not UTF-8; convert the file first, for example with iconv";

    /// <summary>Without byte order mark; throws for what is no UTF-8.</summary>
    public static System.Text.Encoding Strict { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Without byte order mark; lone surrogates are written as U+FFFD, and what is no UTF-8 is read as that.</summary>
    public static System.Text.Encoding Lenient { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}
