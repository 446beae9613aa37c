using static NerLib.Entities.Values.ValueWord;

namespace NerLib.Entities.Values;

/// <summary>The words of dates, amounts and numbers.</summary>
static class ValueWords
{
    static readonly (ValueWord Word, string Texts)[] Lists =
    [
        (Number, "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety one zero"),
        (Scale, "hundred thousand million billion trillion dozen crore lakh bn mn tn"),
        (Scales, "tens hundreds thousands millions billions trillions dozens crores lakhs"),
        (Ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"),
        (Month, "january february april june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec."),
        (Month | DoubtfulMonth, "may march april june august jan mar jun dec"),
        (Weekday, "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon. tue. tues. wed. thu. thurs. fri. sat. sun."),
        (RelativeDay, "today yesterday tomorrow"),
        (DateUnit, "day days week weeks month months year years decade decades century centuries weekend weekends fortnight quarter quarters semester millennia millennium"),
        (TimeUnit, "hour hours minute minutes seconds second min mins hrs sec secs"),
        (DayPart, "morning afternoon evening night noon midnight mornings afternoons evenings nights"),
        (Season, "spring summer autumn fall winter"),
        (Currency, "dollar dollars euro euros pound pounds cent cents yen yuan renminbi ruble rubles rouble roubles rupee rupees rupiah ringgit baht won peso pesos franc francs rand rands naira shekel shekels dirham dirhams "
            + "riyal riyals rial rials dinar dinars lira liras krona kronor krone kroner zloty hryvnia hryvnias dong taka kwacha cedi cedis shilling shillings real reais forint forints pence bucks kyat pula colon colones kwanza meticais quid"),
        (CurrencySign, "$ € £ ¥ ₹ ₽ ₩ ₺ ₴ ₦ ₡ ₪ ฿ ₱ ¢ R us$ hk$ nt$ n$ a$ c$ s$ nz$ r$ au$ ca$ sg$ j$ tt$ usd eur gbp jpy cny rmb inr rub chf aud cad sgd hkd aed sar qar myr thb idr php pkr ngn kes ghs zar bnd krw rs rs. tk rm dh dhs nis sek nok dkk pln huf czk uah egp"),
        (Percent, "percent % pct pct."),
        (Measure, "mile miles kilometer kilometers kilometre kilometres km kms meter meters metre metres m cm mm centimeter centimeters centimetre centimetres millimeters millimetres foot feet ft inch inches yard yards acre acres hectare hectares "
            + "ton tons tonne tonnes kg kgs kilogram kilograms kilo kilos gram grams pound pounds lb lbs ounce ounces oz liter liters litre litres gallon gallons barrel barrels bushel bushels mph kph kmh knots "
            + "degree degrees megawatt megawatts mw gigawatt gigawatts gw kilowatt kilowatts kw kwh watts volts square cubic nautical megabytes gigabytes mb gb tb bytes sq mg ml"),
        (Approximator, "about around nearly almost roughly approximately some over under"),
        (Deictic, "last next this past previous coming following same current"),
        (Phase, "early late mid earlier later mid- early- late-"),
        (Preposition, "in since until till by from during before after through of for between on to late early mid this last next every each around about between early- past"),
        (Vague, "few several many couple"),
        (Distance, "ago earlier later"),
        (Clock, "a.m. p.m. am pm a.m p.m o'clock o’clock"),
        (ValueWord.TimeZone, "gmt utc est edt pst pdt cst cdt mst mdt bst cet cest et pt ist jst hkt sgt eat wat cat msk"),
        (Opener, "the that a an more less fewer greater at up close just as tonight"),
        (Counted, "people persons men women children soldiers troops votes seats members students cases deaths homes houses workers employees residents civilians others"),
    ];

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
            foreach (var text in texts.Split(' '))
            {
                int at = SlotOf(slots, text);
                slots[at] = (text, slots[at].Word | word);
            }
        }
        return slots;
    }
}
