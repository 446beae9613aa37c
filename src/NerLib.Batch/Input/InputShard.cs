namespace NerLib.Batch.Input;

/// <summary>Texts of an input that follow one another: what is read, annotated and written at a time by one of many processes.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends: where the next begins.</param>
/// <param name="Texts">How many texts it has, right or wrong.</param>
/// <param name="Bytes">Its length in the input, or about that.</param>
/// <param name="Repeated">Indices, among its texts, of those whose id an earlier text of the input has.</param>
sealed record InputShard(InputPosition Start, InputPosition End, long Texts, long Bytes, IReadOnlyList<long> Repeated);
