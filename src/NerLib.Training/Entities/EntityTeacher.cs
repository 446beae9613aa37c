using NerLib.Documents;
using NerLib.Entities.Tagging;
using NerLib.Evaluation.Corpora;
using NerLib.Numerics;

namespace NerLib.Training.Entities;

/// <summary>
/// A tagger with networks too large to ship. It weighs the labels of text that nobody marked, and the tagger that is shipped learns to
/// weigh them alike (Hinton, Vinyals and Dean 2015, "Distilling the Knowledge in a Neural Network").
/// </summary>
/// <param name="model">Its features.</param>
/// <param name="networks">Its networks, which decide together.</param>
/// <param name="sureness">Its scores are multiplied by this.</param>
sealed class EntityTeacher(EntityModel model, IReadOnlyList<EntityNetwork> networks, float sureness)
{
    readonly EntityTagger _features = new(model);
    readonly BufferPool<EntityNetworkBuffers[]> _buffers = new(() => [.. networks.Select(network => new EntityNetworkBuffers(network))]);
    readonly int _labels = model.Labels.Count, _stride = LabelLattice.StrideOf(model.Labels);
    readonly float[] _factors = [.. model.Transitions.Select((step, i) =>
        LabelSet.MayFollow(i / model.Labels.Count, i % model.Labels.Count) ? PortableMath.Exp(step * sureness) : 0)];

    /// <summary>Weighs the labels of a document. Several may be read at once.</summary>
    /// <param name="words">The words of its sentences.</param>
    public TrainingDocument Read(IReadOnlyList<IReadOnlyList<string>> words)
    {
        var view = new PretokenizedDocument(words).View;
        short[] sums = _features.Scores(view);
        TokenRange[] sentences = [.. view.Sentences.ToArray().Select(sentence => sentence.Tokens)];
        var buffers = _buffers.Rent();
        for (int i = 0; i < networks.Count; i++) networks[i].AddScores(view, sentences, buffers[i], model.Scale, _stride, sums, default);
        _buffers.Return(buffers);
        var taught = new TaughtScores[words.Count];
        for (int sentence = 0, token = 0; sentence < taught.Length; sentence++)
        {
            var scores = new Half[words[sentence].Count * _labels];
            for (int i = 0; i < scores.Length; i++)
                scores[i] = (Half)(sums[(token + i / _labels) * _stride + i % _labels] * model.Scale * sureness);
            taught[sentence] = new(scores, _factors);
            token += words[sentence].Count;
        }
        return new(words, [.. words.Select(sentence => new ulong[sentence.Count])], Seed: 0, Copies: 1, JudgesConfidences: false, taught);
    }
}
