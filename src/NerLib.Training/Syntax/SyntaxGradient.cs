using NerLib.Syntax;
using NerLib.Training.Encoding;

namespace NerLib.Training.Syntax;

/// <summary>The gradient of a sentence's loss by back-propagation. One for each thread; it keeps its buffers.</summary>
sealed class SyntaxGradient(SyntaxParameters parameters, SyntaxSettings settings, SyntaxVocabulary vocabulary)
{
    readonly ScratchBuffer _tags = new();
    readonly EncoderGradient _encoder = new(parameters.Encoder, settings);
    readonly ParserGradient _parser = new(parameters, settings);

    public Gradients Gradients { get; } = new(parameters.All);

    /// <summary>Adds a sentence's gradient.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="explores">Whether the parser may go on from wrong steps.</param>
    /// <param name="random">Decides what is left out, and where the parser goes.</param>
    /// <returns>The loss.</returns>
    public float Add(TrainingSentence sentence, bool explores, Random random)
    {
        _encoder.Forward(sentence.Words, random);
        float loss = Tags(sentence, sentence.Words.Length);
        loss += _parser.Add(sentence, _encoder.Rows, _encoder.Slopes, explores, Gradients, random);
        _encoder.Backward(Gradients);
        return loss;
    }

    float Tags(TrainingSentence sentence, int n)
    {
        var layer = parameters.Tags.Layer;
        var scores = _tags.Of(n * layer.Outputs);
        layer.Apply(_encoder.Rows, n, scores);
        float loss = 0;
        for (int i = 0; i < n; i++)
        {
            var row = scores.Slice(i * layer.Outputs, layer.Outputs);
            loss += Loss.Gradient(row[..vocabulary.Tags.Count], sentence.Tags[i]);
            loss += Loss.Gradient(row.Slice(vocabulary.Tags.Count, SyntaxModel.PartsOfSpeech), (int)sentence.PartsOfSpeech[i]);
            row[(vocabulary.Tags.Count + SyntaxModel.PartsOfSpeech)..].Clear();
        }
        parameters.Tags.Backward(_encoder.Rows, n, scores, Gradients, _encoder.Slopes);
        return loss;
    }
}
