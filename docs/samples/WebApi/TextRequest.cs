using System.ComponentModel.DataAnnotations;

namespace NerLib.Samples.WebApi;

/// <summary>A text sent by a client.</summary>
public sealed record TextRequest([property: Required(AllowEmptyStrings = true), StringLength(TextRequest.MaxLength)] string Text)
{
    /// <summary>Longest text accepted, in UTF-16 units.</summary>
    public const int MaxLength = 1_000_000;
}
