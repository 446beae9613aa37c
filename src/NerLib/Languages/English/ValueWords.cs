using static NerLib.Languages.English.ValueWord;

namespace NerLib.Languages.English;

/// <summary>What a word can do in a date, an amount or a number; one word may do several things.</summary>
[Flags]
enum ValueWord
{
    None = 0,

    /// <summary><c>seven</c>, <c>forty</c>.</summary>
    Number = 1 << 0,

    /// <summary><c>hundred</c>, <c>million</c>, <c>bn</c>.</summary>
    Scale = 1 << 1,

    /// <summary><c>hundreds</c>, <c>billions</c>.</summary>
    Scales = 1 << 2,

    /// <summary><c>first</c>, <c>twentieth</c>.</summary>
    Ordinal = 1 << 3,

    Month = 1 << 4,

    /// <summary>A month that is also a word or a name: <c>May</c>, <c>March</c>, <c>June</c>.</summary>
    DoubtfulMonth = 1 << 5,

    Weekday = 1 << 6,

    /// <summary><c>today</c>, <c>yesterday</c>.</summary>
    RelativeDay = 1 << 7,

    /// <summary><c>day</c>, <c>weeks</c>, <c>century</c>.</summary>
    DateUnit = 1 << 8,

    /// <summary><c>minute</c>, <c>hours</c>.</summary>
    TimeUnit = 1 << 9,

    /// <summary><c>morning</c>, <c>night</c>.</summary>
    DayPart = 1 << 10,

    Season = 1 << 11,

    /// <summary><c>dollars</c>, <c>yuan</c>: after the number.</summary>
    Currency = 1 << 12,

    /// <summary><c>$</c>, <c>USD</c>, <c>Rs</c>: before the number, or after it.</summary>
    CurrencySign = 1 << 13,

    Percent = 1 << 14,

    /// <summary><c>miles</c>, <c>kg</c>.</summary>
    Measure = 1 << 15,

    /// <summary><c>about</c>, <c>nearly</c>.</summary>
    Approximator = 1 << 16,

    /// <summary><c>last</c>, <c>next</c>, <c>this</c>.</summary>
    Deictic = 1 << 17,

    /// <summary><c>early</c>, <c>late</c>, <c>mid</c>, <c>earlier</c>.</summary>
    Phase = 1 << 18,

    /// <summary><c>in</c>, <c>since</c>, <c>until</c>: what may stand before a month or a year.</summary>
    Preposition = 1 << 19,

    /// <summary><c>few</c>, <c>several</c>, <c>a</c>: a vague number of units.</summary>
    Vague = 1 << 20,

    /// <summary><c>ago</c>, <c>later</c>, <c>earlier</c>.</summary>
    Distance = 1 << 21,

    /// <summary><c>a.m.</c>, <c>pm</c>, <c>o'clock</c>.</summary>
    Clock = 1 << 22,

    /// <summary><c>GMT</c>, <c>EDT</c>.</summary>
    TimeZone = 1 << 23,

    /// <summary>Only counts of people or things stand before it: <c>people</c>.</summary>
    Counted = 1 << 24,

    /// <summary>A common word that may come before any of these: <c>the</c>, <c>more</c>, <c>at</c>.</summary>
    Opener = 1 << 25,

    /// <summary><c>every</c>, <c>each</c>: with a unit a date or a time.</summary>
    Each = 1 << 26,

    /// <summary><c>end</c>, <c>rest</c>: with <c>of</c> and a date or a unit a date.</summary>
    Part = 1 << 27,
}

/// <summary>The words of dates, amounts and numbers. A word may stand in several lists.</summary>
static class ValueWords
{
    static readonly (ValueWord Word, string Words)[] Lists =
    [
        (Number, """
            two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
            twenty thirty forty fifty sixty seventy eighty ninety one zero
            """),
        (Scale, "hundred thousand million billion trillion dozen crore lakh bn mn tn"),
        (Scales, "tens hundreds thousands millions billions trillions dozens scores crores lakhs"),
        (Ordinal, """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
            sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth
            """),
        (Month, """
            january february april june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun.
            jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
            """),
        (Month | DoubtfulMonth, "may march april june august jan mar jun dec"),
        (Weekday, """
            monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
            mon. tue. tues. wed. thu. thurs. fri. sat. sun.
            """),
        (RelativeDay, "today yesterday tomorrow"),
        (DateUnit, """
            day days week weeks month months year years decade decades century centuries weekend weekends fortnight quarter quarters
            semester millennia millennium
            """),
        (TimeUnit, "hour hours minute minutes seconds second min mins hrs sec secs millisecond milliseconds microsecond microseconds nanosecond nanoseconds"),
        (DayPart, "morning forenoon afternoon evening night noon midnight mornings afternoons evenings nights"),
        (Season, "spring summer autumn fall winter"),
        (Currency, """
            dollar dollars euro euros pound pounds cent cents yen yuan renminbi ruble rubles rouble roubles rupee rupees rupiah
            ringgit baht won peso pesos franc francs rand rands naira shekel shekels dirham dirhams riyal riyals rial rials dinar
            dinars lira liras krona kronor krone kroner zloty hryvnia hryvnias dong taka kwacha cedi cedis shilling shillings real
            reais forint forints pence bucks kyat pula colon colones kwanza meticais quid
            """),
        (CurrencySign, """
            $ € £ ¥ ₹ ₽ ₩ ₺ ₴ ₦ ₡ ₪ ฿ ₱ ¢ R us$ hk$ nt$ n$ a$ c$ s$ nz$ r$ au$ ca$ sg$ j$ tt$ usd eur gbp jpy cny rmb inr rub chf aud
            cad sgd hkd aed sar qar myr thb idr php pkr ngn kes ghs zar bnd krw rs rs. tk rm dh dhs nis sek nok dkk pln huf czk uah
            egp sr kd qr bd omr jod kwd bhd ksh tsh ush vnd nad bwp zmw lkr npr brl mxn ars clp uyu pyg dop nzd twd jmd ttd fjd xof xaf rwf
            ugx tzs etb mzn mwk bdt mmk khr kzt uzs rsd bgn isk irr iqd lbp syp dzd tnd lyd afn gtq
            """),
        (Percent, "percent % pct pct."),
        (Measure, """
            mile miles kilometer kilometers kilometre kilometres km kms meter meters metre metres m cm mm centimeter centimeters
            centimetre centimetres millimeters millimetres foot feet ft inch inches yard yards acre acres hectare hectares ton tons
            tonne tonnes kg kgs kilogram kilograms kilo kilos gram grams pound pounds lb lbs ounce ounces oz liter liters litre litres
            gallon gallons barrel barrels bushel bushels mph kph kmh knots degree degrees megawatt megawatts mw gigawatt gigawatts gw
            kilowatt kilowatts kw kwh mwh gwh twh mu rai dunam dunams bigha bighas feddan feddans tola tolas watts volts
            square cubic nautical megabytes gigabytes mb gb tb bytes sq mg ml quintal quintals km/h
            m² m³ km² degc degf
            """),
        (Approximator, "about around nearly almost roughly approximately some over under"),
        (Deictic, "last next this past previous coming following same current"),
        (Phase, "early late mid earlier later mid- early- late-"),
        (Preposition, """
            in since until till by from during before after through of for between on to late early mid this last next every each
            around about between early- past
            """),
        (Vague, "few several many couple recent"),
        (Each, "every each"),
        (Part, "end start beginning rest remainder middle half"),
        (Distance, "ago earlier later"),
        (Clock, "a.m. p.m. am pm a.m p.m o'clock o’clock"),
        (ValueWord.TimeZone, "gmt utc est edt pst pdt cst cdt mst mdt bst cet cest et pt ist jst hkt sgt eat wat cat msk"),
        (Opener, "the that a an no not more less fewer greater at up upwards close just as tonight"),
        (Counted, """
            people persons men women children soldiers troops votes seats members students cases deaths homes houses workers employees
            residents civilians others
            """),
    ];

    // A quarter of the slots are used, so that nearly all words that are none of these are told apart at the first look.
    const int Size = 4096;

    // Open addressing: most words of a text are none of these, and their slot is empty.
    static readonly (string? Text, ValueWord Word)[] Slots = Fill();
    static readonly int Longest = Slots.Max(slot => slot.Text?.Length ?? 0);

    /// <summary>What a word can do; <see cref="None"/> for the many that can do nothing.</summary>
    public static ValueWord Of(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) return None;
        ref readonly var slot = ref Slots[SlotOf(Slots, word)];
        return slot.Word;
    }

    /// <summary>Letters of a country before a currency sign: <c>US $5</c>.</summary>
    public static bool IsCurrencyPrefix(ReadOnlySpan<char> word) => word is "US" or "U.S." or "HK" or "NT" or "N" or "A" or "C" or "S";

    /// <summary>Letters right behind a number that stand for a scale: <c>$5m</c>.</summary>
    public static bool IsScaleLetter(ReadOnlySpan<char> word) =>
        word is "m" or "M" or "MM" or "k" or "K" or "b" or "B" or "bn" or "mn" or "tn" or "mil" or "bil" or "million" or "billion" or "trillion";

    /// <summary>Lines of a video, behind which <c>p</c> is no price.</summary>
    public static bool IsResolution(ReadOnlySpan<char> digits) =>
        digits is "144" or "240" or "360" or "480" or "576" or "720" or "1080" or "1440" or "2160" or "4320";

    /// <summary>Before <c>one</c>, words behind which it counts nothing: <c>no one</c>, <c>this one</c>.</summary>
    public static bool MakesPronounOfOne(ReadOnlySpan<char> word) =>
        word is "no" or "No" or "this" or "This" or "that" or "That" or "which" or "any" or "Any" or "every" or "Every" or "each" or "Each";

    /// <summary>What is counted along with the number behind it: <c>No. 5</c>.</summary>
    public static bool IsNumero(ReadOnlySpan<char> word) => word is "No." or "no." or "Nos.";

    /// <summary>What makes a label of the number behind it: <c>#5</c>.</summary>
    public static bool IsNumberLabel(ReadOnlySpan<char> word) => word is "#" or "@" or "/" or "№";

    /// <summary>The slot of a word, or the empty one where it would stand.</summary>
    static int SlotOf((string? Text, ValueWord Word)[] slots, ReadOnlySpan<char> word)
    {
        // Letters of either case fall together; what else falls with them is told apart by the comparison.
        uint hash = (uint)word.Length;
        foreach (char c in word) hash = (hash ^ (uint)(c | 0x20)) * 16777619u;
        int at = (int)(hash >> 20);
        while (slots[at].Text is { } text && !word.Equals(text, StringComparison.OrdinalIgnoreCase)) at = (at + 1) & (Size - 1);
        return at;
    }

    static (string?, ValueWord)[] Fill()
    {
        var slots = new (string? Text, ValueWord Word)[Size];
        foreach (var (word, texts) in Lists)
        {
            foreach (var text in WordTable.Words(texts))
            {
                int at = SlotOf(slots, text);
                slots[at] = (text, slots[at].Word | word);
            }
        }
        return slots;
    }
}
