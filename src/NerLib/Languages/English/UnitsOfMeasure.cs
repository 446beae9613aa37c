using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>Units of measure by their words, with the symbols that stand for them.</summary>
static class UnitsOfMeasure
{
    const string List = """
        mile=mi miles=mi kilometer=km kilometers=km kilometre=km kilometres=km km=km kms=km meter=m meters=m metre=m metres=m m=m
        centimeter=cm centimeters=cm centimetre=cm centimetres=cm cm=cm millimeters=mm millimetres=mm mm=mm foot=ft feet=ft ft=ft inch=in inches=in
        yard=yd yards=yd acre=acre acres=acre hectare=ha hectares=ha ton=t tons=t tonne=t tonnes=t kg=kg kgs=kg kilogram=kg kilograms=kg kilo=kg
        kilos=kg gram=g grams=g mg=mg pound=lb pounds=lb lb=lb lbs=lb ounce=oz ounces=oz oz=oz liter=L liters=L litre=L litres=L ml=mL gallon=gal
        gallons=gal barrel=bbl barrels=bbl bushel=bu bushels=bu mph=mi/h kph=km/h kmh=km/h km/h=km/h knots=kn degree=° degrees=° °=° megawatt=MW
        megawatts=MW mw=MW gigawatt=GW gigawatts=GW gw=GW kilowatt=kW kilowatts=kW kw=kW kwh=kWh watts=W volts=V megabytes=MB mb=MB gigabytes=GB gb=GB
        tb=TB bytes=B m²=m2 m³=m3 km²=km2 quintal=q quintals=q celsius=°C c=°C fahrenheit=°F f=°F
        """;

    static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Symbols = WordTable.Pairs(List);

    /// <summary>The symbol of a unit; null if the word is none.</summary>
    public static string? SymbolOf(ReadOnlySpan<char> word) => Symbols.TryGetValue(word, out string? symbol) ? symbol : null;

    /// <summary>The power that a word before a unit tells: 2 for <c>square</c>, 3 for <c>cubic</c>, else 1.</summary>
    public static int Power(ReadOnlySpan<char> word) => word is "square" or "sq" ? 2 : word is "cubic" ? 3 : 1;
}
