using NerLib.Training.Encoding;

namespace NerLib.Training.Entities;

/// <summary>What a teacher of names begins with and reads.</summary>
/// <param name="Encoder">What its encoder knows before it learns names.</param>
/// <param name="Text">The text in which it weighs the labels.</param>
sealed record Teaching(PretrainedEncoder Encoder, UnmarkedText Text);
