using CsCheck;
using NerLib.Entities.Values.Meaning;

namespace NerLib.Tests.Entities.Values;

public class ValueInterpreterTests
{
    // A Tuesday.
    static readonly DateOnly Written = new(2022, 6, 14);

    [TestCase("June 14, 2022", "2022-06-14")]
    [TestCase("14 June 2022", "2022-06-14")]
    [TestCase("Tuesday, 14th of June 2022", "2022-06-14")]
    [TestCase("Sept. 2021", "2021-09")]
    [TestCase("2022", "2022")]
    [TestCase("the 1990s", "1990/1999")]
    [TestCase("’80s", "1980/1989")]
    [TestCase("20th century", "1901/2000")]
    [TestCase("2019-2021", "2019/2021")]
    [TestCase("May 19 to June 15, 2021", "2021-05-19/2021-06-15")]
    [TestCase("June 14-16, 2021", "2021-06-14/2021-06-16")]
    [TestCase("first quarter of 2022", "2022-01/2022-03")]
    [TestCase("2021/22", "2021/2022")]
    [TestCase("five years", "P5Y")]
    [TestCase("90 days", "P90D")]
    [TestCase("two-week", "P2W")]
    [TestCase("a decade", "P10Y")]
    [TestCase("33-year-old", "P33Y")]
    [TestCase("23", "P23Y")]
    [TestCase("last three months", "P3M")]
    public void Dates_that_need_no_other_day_are_read(string text, string date) => Value(text, EntityType.Date)!.Date.Should().Be(date);

    [TestCase("today", "2022-06-14")]
    [TestCase("yesterday", "2022-06-13")]
    [TestCase("Tuesday", "2022-06-14")]
    [TestCase("Monday", "2022-06-13")]
    [TestCase("Friday", "2022-06-10")]
    [TestCase("last Tuesday", "2022-06-07")]
    [TestCase("next Tuesday", "2022-06-21")]
    [TestCase("this Friday", "2022-06-17")]
    [TestCase("last week", "2022-W23")]
    [TestCase("next month", "2022-07")]
    [TestCase("last year", "2021")]
    [TestCase("three days ago", "2022-06-11")]
    [TestCase("two years ago", "2020")]
    [TestCase("May 5", "2022-05-05")]
    [TestCase("December", "2021-12")]
    [TestCase("last August", "2021-08")]
    [TestCase("November last year", "2021-11")]
    [TestCase("May 19 to June 15", "2022-05-19/2022-06-15")]
    public void Dates_beside_the_day_of_writing_are_read_only_where_that_is_known(string text, string date)
    {
        Value(text, EntityType.Date, Written)!.Date.Should().Be(date);
        Value(text, EntityType.Date).Should().BeNull();
    }

    [TestCase("5 p.m.", "T17:00")]
    [TestCase("10:30 a.m. EST", "T10:30-05:00")]
    [TestCase("14.32 BST", "T14:32+01:00")]
    [TestCase("1730 GMT", "T17:30Z")]
    [TestCase("1409 hours", "T14:09")]
    [TestCase("noon", "T12:00")]
    [TestCase("midnight", "T00:00")]
    [TestCase("two hours", "PT2H")]
    [TestCase("90-minute", "PT90M")]
    public void Times_are_read(string text, string time) => Value(text, EntityType.Time)!.Date.Should().Be(time);

    [Test]
    public void A_time_has_the_day_that_is_named_with_it() => Value("Monday at 5 p.m.", EntityType.Time, Written)!.Date.Should().Be("2022-06-13T17:00");

    [Test]
    public void A_part_of_a_day_stands_for_the_day()
    {
        Value("Monday night", EntityType.Time, Written).Should().Be(new EntityValue { Date = "2022-06-13", IsApproximate = true });
        Value("last night", EntityType.Time, Written).Should().Be(new EntityValue { Date = "2022-06-13", IsApproximate = true });
        Value("Monday night", EntityType.Time).Should().BeNull();
    }

    [TestCase("$1 billion", 1_000_000_000, "USD")]
    [TestCase("US$10 million", 10_000_000, "USD")]
    [TestCase("US $5", 5, "USD")]
    [TestCase("N50,000", 50_000, "NGN")]
    [TestCase("VND1,927 million", 1_927_000_000, "VND")]
    [TestCase("5 million euros", 5_000_000, "EUR")]
    [TestCase("£2.5m", 2_500_000, "GBP")]
    [TestCase("Rs 5 crore", 50_000_000, null)]
    [TestCase("3,000 Pakistani rupees", 3_000, "PKR")]
    [TestCase("50 Canadian dollars", 50, "CAD")]
    [TestCase("a dollar", 1, "USD")]
    public void Amounts_of_money_have_their_currency(string text, decimal number, string? currency)
    {
        var value = Value(text, EntityType.Money)!;
        (value.Number, value.Currency).Should().Be((number, currency));
    }

    [TestCase("150 miles", 150, "mi")]
    [TestCase("25 square meters", 25, "m2")]
    [TestCase("30°C", 30, "°C")]
    [TestCase("5 tonnes", 5, "t")]
    [TestCase("100 km/h", 100, "km/h")]
    [TestCase("5,000-metre", 5000, "m")]
    [TestCase("3-million-acre", 3_000_000, "acre")]
    public void Quantities_have_their_unit(string text, decimal number, string unit)
    {
        var value = Value(text, EntityType.Quantity)!;
        (value.Number, value.Unit).Should().Be((number, unit));
    }

    [TestCase("CARDINAL", "three", 3)]
    [TestCase("CARDINAL", "twenty-five", 25)]
    [TestCase("CARDINAL", "two hundred and five", 205)]
    [TestCase("CARDINAL", "1.5 million", 1_500_000)]
    [TestCase("CARDINAL", "a dozen", 12)]
    [TestCase("CARDINAL", "25 000", 25_000)]
    [TestCase("ORDINAL", "first", 1)]
    [TestCase("ORDINAL", "22nd", 22)]
    [TestCase("ORDINAL", "twenty-first", 21)]
    [TestCase("CARDINAL", "No. 3", 3)]
    [TestCase("CARDINAL", "at least two", 2)]
    [TestCase("CARDINAL", "up to 10", 10)]
    [TestCase("PERCENT", "-8%", -8)]
    [TestCase("PERCENT", "10%", 10)]
    [TestCase("PERCENT", "1 percentage point", 1)]
    public void Numbers_are_read(string type, string text, decimal number) => Value(text, new(type))!.Number.Should().Be(number);

    [TestCase("CARDINAL", "300 to 400", 300, 400)]
    [TestCase("PERCENT", "70 to 80 percent", 70, 80)]
    [TestCase("MONEY", "$5-10 million", 5_000_000, 10_000_000)]
    [TestCase("MONEY", "between $5 and $7", 5, 7)]
    public void Ranges_have_two_ends(string type, string text, decimal from, decimal to)
    {
        var value = Value(text, new(type))!;
        (value.Number, value.To).Should().Be((from, to));
    }

    [TestCase("CARDINAL", "about 300", true)]
    [TestCase("MONEY", "more than $5", true)]
    [TestCase("DATE", "early 2022", true)]
    [TestCase("DATE", "2022", false)]
    public void What_the_text_calls_inexact_is_marked(string type, string text, bool approximate) =>
        Value(text, new(type))!.IsApproximate.Should().Be(approximate);

    [TestCase("CARDINAL", "thousands")]
    [TestCase("CARDINAL", "2-1")]
    [TestCase("CARDINAL", "one in five")]
    [TestCase("CARDINAL", "99999999999999999999999999999999999999")]
    [TestCase("DATE", "recent years")]
    [TestCase("DATE", "31 June 2022")]
    [TestCase("DATE", "summer")]
    [TestCase("TIME", "nights")]
    [TestCase("TIME", "7:46")]
    [TestCase("TIME", "25:70 p.m.")]
    [TestCase("PERSON", "Seven")]
    public void What_is_not_certain_has_no_value(string type, string text) => Value(text, new(type), Written).Should().BeNull();

    static readonly string[] Pieces =
    [
        "5", "22", "1990", "14.32", "99999999999999999999999999999999", "$", "N", "€", "million", "crore", "dozen", "a", "-", "to", "June", "Tuesday", "year",
        "years", "old", "ago", "next", "last", "early", "th", "s", "’", "/", "%", "km", "square", "p.m.", "GMT", "noon", "night", "one", "forty", "hundred",
        "\ud800", "٣", "²", ",",
    ];

    static readonly DateOnly[] Days = [DateOnly.MinValue, Written, DateOnly.MaxValue];

    [Test]
    public void Any_pieces_of_values_in_any_order_are_read_or_passed_over() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[1, 6], Gen.Int[0, EntityType.Values.Length - 1], Gen.Int[0, Days.Length - 1])
        .Sample((pieces, type, day) =>
        {
            Value(string.Join(' ', pieces.Select(piece => Pieces[piece])), EntityType.Values[type], Days[day]);
            Value(string.Concat(pieces.Select(piece => Pieces[piece])), EntityType.Values[type], Days[day]);
        }, iter: 20_000);

    static EntityValue? Value(string text, EntityType type, DateOnly? written = null) => ValueInterpreter.Interpret(text, type, written);
}
