using Microsoft.ML;
using static Microsoft.ML.Transforms.OneHotEncodingEstimator;

namespace NerLib.ML.Tests;

/// <summary>A classifier that learns a topic from who speaks: trained, saved, loaded.</summary>
public class TopicClassifierTests
{
    static readonly MLContext Context = new(seed: 1);
    static readonly IDataView Training = Context.Data.LoadFromEnumerable(News.Training);
    static readonly ITransformer Model = Context.Transforms.ExtractQuotes<English>("QuoteTexts", "Speakers", "Text")
        .Append(Context.Transforms.Categorical.OneHotEncoding("Features", "Speakers", OutputKind.Bag))
        .Append(Context.Transforms.Conversion.MapValueToKey("Label", "Topic"))
        .Append(Context.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
        .Append(Context.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
        .Fit(Training);

    [Test]
    public void Topics_of_texts_not_seen_are_told_by_their_speakers() =>
        Predict(Context, Model).Select(row => row.PredictedLabel).Should().Equal(News.Unseen.Select(row => row.Topic));

    [Test]
    public void A_saved_model_loads_and_predicts_the_same()
    {
        var (loader, loaded) = SavedAndLoaded();
        var rows = Predict(loader, loaded);
        rows.Should().NotBeEmpty().And.BeEquivalentTo(Predict(Context, Model), options => options.WithStrictOrdering());
    }

    [Test]
    public void A_loaded_model_makes_single_predictions()
    {
        var (loader, loaded) = SavedAndLoaded();
        using var engine = loader.Model.CreatePredictionEngine<NewsRow, TopicRow>(loaded);
        engine.Predict(new() { Text = "Serena Williams said that she would play on." }).PredictedLabel.Should().Be("sport");
    }

    [Test]
    public void A_model_whose_factory_is_not_registered_is_refused_with_its_name()
    {
        using var file = Saved();
        new MLContext().Invoking(context => context.Model.Load(file, out _))
            .Should().Throw<Exception>().Which.ToString().Should().Contain("NerLib.ML.Tests.English").And.Contain("RegisterAssembly");
    }

    static (MLContext Loader, ITransformer Loaded) SavedAndLoaded()
    {
        using var file = Saved();
        var loader = new MLContext(seed: 2);
        loader.ComponentCatalog.RegisterAssembly(typeof(English).Assembly);
        return (loader, loader.Model.Load(file, out _));
    }

    static MemoryStream Saved()
    {
        var file = new MemoryStream();
        Context.Model.Save(Model, Training.Schema, file);
        file.Position = 0;
        return file;
    }

    static List<TopicRow> Predict(MLContext context, ITransformer model) =>
        [.. context.Data.CreateEnumerable<TopicRow>(model.Transform(context.Data.LoadFromEnumerable(News.Unseen)), reuseRowObject: false)];

    sealed class TopicRow
    {
        public string PredictedLabel { get; set; } = "";

        public float[] Score { get; set; } = [];

        public string[] Speakers { get; set; } = [];
    }
}
