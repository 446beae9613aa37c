using NerLib.Entities.Tagging;
using NerLib.Evaluation.Corpora;
using NerLib.Tests.Encoding;
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
    public void A_network_learns_from_what_a_teacher_weighs_alone()
    {
        var document = Teacher().Read(Words);
        TaggerSentence[] sentences = [.. document.Words.Select((words, i) => new TaggerSentence(words, document.Allowed[i], document.Taught![i]))];
        var settings = new EntityNetworkSettings { Epochs = 40, Batch = 4, Learned = 16, Width = 32, Dropout = 0, Rate = 1e-2f };
        var learned = new EntityNetworkTrainer(
            Model.Labels, [.. Enumerable.Repeat(sentences, 8).SelectMany(pair => pair)], SmallVectors.Vectors, settings, _ => { }).Train();
        var student = new EntityNetwork(EntityNetwork.Write(learned.Layers, learned.Vectors, learned.Output), SmallVectors.Vectors, Model.Labels);
        var found = new List<Entity>();
        new EntityTagger(Model, student).Tag(new PretokenizedDocument(Words).View, found, default);
        found.Select(entity => (entity.Tokens.Start, entity.Type)).Should().Equal((1, EntityType.Person), (10, EntityType.Location));
    }

    static EntityTeacher Teacher(float sureness = 1) => new(Model, SmallNetwork.Read(SmallNetwork.Section), sureness);

    static int BestLabel(TaughtScores taught, int token)
    {
        var row = taught.Scores[(token * Model.Labels.Count)..((token + 1) * Model.Labels.Count)];
        return Array.IndexOf(row, row.Max());
    }
}
