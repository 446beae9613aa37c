using Microsoft.ML;
using Microsoft.ML.Data;

namespace NerLib.ML.Tests;

public class ExtractTests
{
    const string Text = "Ilse Brandt, the mayor of Rostock, said that the bridge will not reopen. “Out!”";

    static readonly MLContext Context = new();

    [Test]
    public void Entities_come_as_texts_and_types()
    {
        var row = Transform(Context.Transforms.ExtractEntities<English>("Names", "Types", "Text"), Text);
        Strings(row, "Names").Should().Equal("Ilse Brandt", "Rostock");
        Strings(row, "Types").Should().Equal("PERSON", "LOCATION");
    }

    [Test]
    public void Quotes_come_as_texts_and_speakers()
    {
        var document = EnglishModel.CreatePipeline().Annotate(Text);
        var row = Transform(Context.Transforms.ExtractQuotes<English>("Quotes", "Speakers", "Text"), Text);
        Strings(row, "Quotes").Should().NotBeEmpty().And.Equal(document.Quotes.Select(document.TextOf));
        Strings(row, "Speakers").Should().Equal(document.Quotes.Select(quote => quote.Speaker?.Name ?? ""));
    }

    [Test]
    public void Only_the_columns_asked_for_are_added_and_all_are_vectors_of_text()
    {
        var columns = new NerColumns { EntityTexts = "A", EntityTypes = "B", QuoteTexts = "C", Speakers = "D" };
        var added = Transform(Context.Transforms.ExtractEntitiesAndQuotes<English>(columns, "Text"), Text).Schema
            .Where(column => column.Name is not ("Text" or "Topic"));
        added.Select(column => column.Name).Should().Equal("A", "B", "C", "D");
        added.Should().OnlyContain(column => column.Type is VectorDataViewType && ((VectorDataViewType)column.Type).ItemType is TextDataViewType);
    }

    [TestCase("")]
    [TestCase(null)]
    public void A_text_that_is_empty_or_missing_has_none(string? text) =>
        Strings(Transform(Context.Transforms.ExtractEntities<English>("Names", "Types", "Text"), text), "Names").Should().BeEmpty();

    [TestCase("")]
    [TestCase(null)]
    public void A_single_prediction_of_an_empty_text_has_empty_arrays(string? text)
    {
        var rows = Context.Data.LoadFromEnumerable([new NewsRow { Text = Text }]);
        var columns = new NerColumns { EntityTexts = "Names", QuoteTexts = "Quotes", Speakers = "Speakers" };
        using var engine = Context.Model.CreatePredictionEngine<NewsRow, FoundRow>(
            Context.Transforms.ExtractEntitiesAndQuotes<English>(columns, "Text").Fit(rows));
        var found = engine.Predict(new() { Text = text });
        found.Names.Should().NotBeNull().And.BeEmpty();
        found.Quotes.Should().NotBeNull().And.BeEmpty();
        found.Speakers.Should().NotBeNull().And.BeEmpty();
    }

    [Test]
    public void Several_cursors_at_once_find_the_same()
    {
        var rows = Context.Data.LoadFromEnumerable(Enumerable.Repeat(new NewsRow { Text = Text }, 8));
        var view = Context.Transforms.ExtractEntities<English>("Names", "Types", "Text").Fit(rows).Transform(rows);
        var found = new List<string>[8];
        Parallel.For(0, found.Length, i => found[i] = [.. view.GetColumn<string[]>("Names").SelectMany(names => names)]);
        found.Should().OnlyContain(names => names.SequenceEqual(Enumerable.Repeat(new[] { "Ilse Brandt", "Rostock" }, 8).SelectMany(name => name)));
    }

    [Test]
    public void No_column_at_all_is_a_mistake() =>
        FluentActions.Invoking(() => Context.Transforms.ExtractEntitiesAndQuotes<English>(new(), "Text"))
            .Should().Throw<ArgumentException>().WithMessage("*NerColumns*");

    [Test]
    public void A_factory_without_a_contract_name_is_refused_before_it_trains() =>
        FluentActions.Invoking(() => Context.Transforms.ExtractQuotes<Nameless>("Quotes", "Speakers", "Text"))
            .Should().Throw<InvalidOperationException>().WithMessage("*Nameless*CustomMappingFactoryAttribute*");

    static IDataView Transform(IEstimator<ITransformer> estimator, string? text)
    {
        var rows = Context.Data.LoadFromEnumerable([new NewsRow { Text = text }]);
        return estimator.Fit(rows).Transform(rows);
    }

    static string[] Strings(IDataView rows, string column) => rows.GetColumn<string[]>(column).Single();

    sealed class FoundRow
    {
        public string[] Names { get; set; } = [];

        public string[] Quotes { get; set; } = [];

        public string[] Speakers { get; set; } = [];
    }

    public sealed class Nameless : NerMappingFactory
    {
        protected override NerPipeline CreatePipeline() => new(NerModel.Empty);
    }
}
