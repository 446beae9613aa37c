using NerLib.Entities.Tagging;
using NerLib.Evaluation.Corpora;
using NerLib.Training.Entities;

namespace NerLib.Tests.Entities;

public class EntityTeacherTests
{
    static readonly string[][] Words = [["Then", "Gates", "painted", "the", "wall", "."], ["Then", "she", "went", "to", "Gates", "."]];

    static readonly EntityModel Model = new(TinyTagger.Section());

    [Test]
    public void A_teacher_weighs_the_labels_of_every_sentence_as_its_tagger_does()
    {
        var taught = Teacher().Read(Words).Taught!;
        taught.Should().HaveCount(2);
        BestLabel(taught[0], 1).Should().Be(LabelSet.Begin(Model.Labels.IndexOf(EntityType.Person)));
        BestLabel(taught[1], 4).Should().Be(LabelSet.Begin(Model.Labels.IndexOf(EntityType.Location)));
        BestLabel(taught[1], 1).Should().Be(LabelSet.Outside);
    }

    [Test]
    public void A_less_sure_teacher_gives_the_same_scores_nearer_to_each_other()
    {
        var (sure, unsure) = (Teacher().Read(Words).Taught![0], Teacher(0.5f).Read(Words).Taught![0]);
        for (int i = 0; i < sure.Scores.Length; i++) ((float)unsure.Scores[i]).Should().BeApproximately((float)sure.Scores[i] / 2, 1e-2f);
        for (int i = 0; i < sure.Factors.Length; i++) unsure.Factors[i].Should().BeApproximately(MathF.Sqrt(sure.Factors[i]), 1e-3f);
    }

    [Test]
    public void Features_learn_from_what_a_teacher_weighs_alone()
    {
        var document = Teacher().Read(Words);
        FeatureSentence[] sentences = [.. Words.Select((words, i) => new FeatureSentence(Attributes(i), [], document.Allowed[i], document.Taught![i]))];
        var data = new CrfData(() => Enumerable.Repeat(sentences, 8).SelectMany(pair => pair), minCount: 1);
        float[] weights = CrfTrainer.TrainAveraged(data, Model.Labels, new() { Epochs = 20, Averaged = 2, Runs = 1, Dropout = 0 }, _ => { }).Weights;
        BestLabel(weights, data, 1).Should().Be(LabelSet.Begin(Model.Labels.IndexOf(EntityType.Person)));
        BestLabel(weights, data, 10).Should().Be(LabelSet.Begin(Model.Labels.IndexOf(EntityType.Location)));
        BestLabel(weights, data, 7).Should().Be(LabelSet.Outside);
    }

    static TokenAttributes[] Attributes(int sentence)
    {
        var view = new PretokenizedDocument(Words).View;
        using var words = new DocumentWords(view);
        var attributes = new TokenAttributes[Words[sentence].Length];
        Model.Tokens.Read(words, view.Sentences[sentence], attributes);
        return attributes;
    }

    static int BestLabel(float[] weights, CrfData data, int token)
    {
        var sums = new float[Model.Labels.Count];
        foreach (int feature in data.FeaturesOf(token))
            for (int label = 0; label < sums.Length; label++) sums[label] += weights[feature * sums.Length + label];
        return Array.IndexOf(sums, sums.Max());
    }

    static EntityTeacher Teacher(float sureness = 1) => new(Model, [SmallNetwork.Read(SmallNetwork.Section)], sureness);

    static int BestLabel(TaughtScores taught, int token)
    {
        var row = taught.Scores[(token * Model.Labels.Count)..((token + 1) * Model.Labels.Count)];
        return Array.IndexOf(row, row.Max());
    }
}
