namespace NerLib.Languages.English;

/// <summary>When the period after an abbreviation is part of it.</summary>
enum AbbreviationKind : byte
{
    None,
    Always,

    /// <summary>Always, and a name follows, so that it never ends a sentence: <c>Mr.</c></summary>
    Title,

    /// <summary>Only before a number: <c>No. 5</c>; else it is a word at the end of a sentence.</summary>
    BeforeNumber,

    /// <summary>Only where the sentence seems to go on, not before a capital: <c>etc.</c></summary>
    BeforeLower,

    /// <summary>Only where the line goes on: <c>Sat. at 5</c>.</summary>
    BeforeMore,
}

/// <summary>Words written short, with a period.</summary>
static class Abbreviations
{
    public const int Longest = 6;

    static readonly Dictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Table();

    public static AbbreviationKind KindOf(ReadOnlySpan<char> word) => Kinds.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;

    /// <summary>Whether single letters may follow: <c>Ph.D.</c></summary>
    public static bool BeginsAcronym(ReadOnlySpan<char> word) => word is "Ph" or "Sc" or "Ed" or "Th" or "LL" or "Lt" or "Dr" or "Ll";

    /// <summary>Short forms with a slash that are one word.</summary>
    public static bool HasSlash(ReadOnlySpan<char> word) => word is "s/he" or "S/he" or "b/c" or "l/c" or "a/c" or "w/o" or "n/a" or "N/A";

    static Dictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Table()
    {
        var table = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        Add(AbbreviationKind.Title, """
            Mr Mrs Ms Mx Dr Drs Prof Rev Fr Hon Sen Sens Rep Reps Gov Govs Lt Sgt Cpl Pvt Capt Cmdr Maj Col Gen Adm Brig Pres Atty
            Supt Insp Msgr Mssrs Messrs Mme Mlle St Sts Ste Mt Ft Pt MR MRS MS DR ST GEN SGT Ald Det Pfc Spc Assoc Asst Dep Amb Cdr Hr
            """);
        // After names
        Add(AbbreviationKind.Always, "Jr Sr Esq Inc Corp Ltd Co Cos Bros Univ Assn Dept Ave Blvd Rd Bldg Hwy JR SR INC CORP LTD");
        // Months, days
        Add(AbbreviationKind.Always, "Jan Feb Apr Aug Sept Sep Oct Nov Dec Tue Tues Thu Thur Thurs JAN FEB AUG SEPT OCT NOV DEC");
        Add(AbbreviationKind.BeforeMore, "Mon Wed Fri Sat");
        Add(AbbreviationKind.BeforeNumber, "Mar Jun Jul Sun MAR");
        // States
        Add(AbbreviationKind.Always, """
            Ala Ariz Ark Calif Colo Conn Fla Ga Ind Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Pa Penn Tenn Tex Va Vt Wis Wyo Del Que
            Ont CONN
            """);
        Add(AbbreviationKind.BeforeMore, "Ill Miss Mass Wash Ore Cal");
        // Running text
        Add(AbbreviationKind.Always, """
            vs Vs viz cf al approx est esp dept govt ed eds ca et incl excl misc max avg yr yrs hrs lb lbs oz sq eg ie Esp Attn attn
            ext Ext esp Conf Sec Vol vol vols Vols dom div Div refrig comp comps
            """);
        Add(AbbreviationKind.BeforeLower, "etc LLC LLP Plc");
        Add(AbbreviationKind.BeforeNumber, """
            No Nos no nos NO pp Fig Figs fig figs Art art Ch ch chap Op op Sect sect par para Eq eq Eqs Ref ref Refs refs p tel Tel
            Fax fax ver Apt apt Rm rm Ed Tab pg cal
            """);
        return table.GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(AbbreviationKind kind, string words)
        {
            foreach (string word in WordTable.Words(words)) table[word] = kind;
        }
    }
}

/// <summary>Units that are written onto a number and are tokens of their own.</summary>
static class Units
{
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new HashSet<string>(StringComparer.Ordinal)
    {
        "am", "pm", "AM", "PM", "p", "k", "K", "m", "M", "b", "mn", "bn", "tn", "mm", "MM", "cm", "km", "kg", "mg", "g", "ml", "cl", "l",
        "lb", "lbs", "oz", "ft", "in", "yd", "mi", "sq", "mph", "kph", "kmh", "kt", "Hz", "kHz", "MHz", "GHz", "kB", "KB", "MB", "GB", "TB",
        "kW", "MW", "GW", "kWh", "MWh", "mAh", "min", "mins", "sec", "secs", "hr", "hrs", "ms", "yrs", "yr", "x", "hh", "pct",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> unit) => unit.Length <= 4 && Names.Contains(unit);
}
