using System.Collections.Frozen;

namespace NerLib.Quotes;

/// <summary>What a reporting verb takes.</summary>
enum VerbFrame : byte
{
    /// <summary>A clause or quotation: <c>said (that) …</c></summary>
    Say,

    /// <summary>Somebody first: <c>told reporters that …</c></summary>
    Tell,

    /// <summary>Something and the words for it: <c>called the plan “a mistake”</c>.</summary>
    Call,

    /// <summary>A thought; it reports only words in marks.</summary>
    Think,

    /// <summary>A manner of speaking, beside direct speech only: <c>“Go,” he laughed</c>.</summary>
    Manner,
}

/// <summary>Forms of a verb.</summary>
enum VerbForm : byte { Base, Third, Past, Ing }

/// <summary>A form of a reporting verb.</summary>
/// <param name="Frame">What the verb takes.</param>
/// <param name="Form">Which form it is.</param>
/// <param name="TakesBareClause">Whether its clause often lacks <c>that</c>.</param>
/// <param name="TakesInfinitive">Whether it reports an infinitive: <c>pledged to leave</c>, <c>urged them to leave</c>.</param>
readonly record struct ReportingVerb(VerbFrame Frame, VerbForm Form, bool TakesBareClause, bool TakesInfinitive)
{
    /// <summary><c>put it</c>.</summary>
    public static readonly ReportingVerb PutIt = new(VerbFrame.Say, VerbForm.Past, false, false);

    const string InfinitiveVerbs = "appeal pledge vow promise threaten offer agree swear urge ask order command instruct advise warn demand propose request implore exhort beg claim";

    const string BareClauseVerbs = """
        say add tell claim argue note suggest insist admit announce acknowledge allege assert contend maintain predict concede confirm
        warn believe think promise vow explain inform remind assure reply write tweet testify declare
        """;

    // A verb, with its past form (and participle) where that is irregular: verb/past[/participle].
    const string SayVerbs = """
        say/said add announce appeal argue claim note write/wrote/written suggest insist explain state declare acknowledge report conclude
        admit allege assert contend maintain testify predict estimate concede confirm deny warn stress emphasize emphasise reiterate
        repeat respond reply answer tweet retweet post observe remark recall recount reveal disclose indicate complain caution counter
        continue quip joke lament boast brag vow pledge promise threaten swear/swore/sworn agree disagree find/found show/showed/shown
        point proclaim pronounce profess opine muse hint imply signal stipulate specify clarify confess exclaim cry shout yell scream
        whisper mutter murmur comment elaborate interject object protest demand propose recommend request inquire
        enquire wonder question plead speculate theorize reason reckon rejoin retort begin/began/begun tell
        text email blog mention charge affirm attest reaffirm restate echo rule decide declaim
        foresee/foresaw/foreseen forecast/forecast guess hear/heard hold/held tease chant chime
        """;

    const string TellVerbs = "tell/told inform remind assure reassure notify advise warn ask urge caution promise persuade convince beg command order instruct implore exhort";

    const string CallVerbs = """
        call describe label brand dub deem characterize characterise denounce dismiss condemn criticize criticise praise slam blast hail
        decry deride mock tout ridicule portray quote cite reject accuse blame attack compare term
        """;

    const string ThinkVerbs = "think/thought believe feel/felt know/knew/known hope fear expect understand/understood worry doubt suspect assume imagine realize realise want wish consider";

    const string MannerVerbs = """
        laugh smile sigh grin nod groan moan sob gasp grumble growl snap sneer scoff chuckle giggle sing/sang/sung read/read call gush snarl
        bellow roar hiss stammer stutter drawl blurt bark croak interrupt interpose persist venture falter resume
        """;

    static readonly FrozenDictionary<string, ReportingVerb>.AlternateLookup<ReadOnlySpan<char>> Forms =
        Table().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The reporting verb that a word is a form of, if any.</summary>
    public static ReportingVerb? Of(ReadOnlySpan<char> word) => Forms.TryGetValue(word, out var verb) ? verb : null;

    static Dictionary<string, ReportingVerb> Table()
    {
        var table = new Dictionary<string, ReportingVerb>(StringComparer.OrdinalIgnoreCase);
        var bare = Words(BareClauseVerbs).ToHashSet(StringComparer.Ordinal);
        var infinitive = Words(InfinitiveVerbs).ToHashSet(StringComparer.Ordinal);
        // The earlier frame wins where a verb has two.
        Add(VerbFrame.Tell, TellVerbs);
        Add(VerbFrame.Call, CallVerbs);
        Add(VerbFrame.Say, SayVerbs);
        Add(VerbFrame.Think, ThinkVerbs);
        Add(VerbFrame.Manner, MannerVerbs);
        return table;

        void Add(VerbFrame frame, string verbs)
        {
            foreach (string entry in Words(verbs))
            {
                string[] parts = entry.Split('/');
                string verb = parts[0];
                bool takesBare = bare.Contains(verb), takesInfinitive = infinitive.Contains(verb);
                table.TryAdd(verb, new(frame, VerbForm.Base, takesBare, takesInfinitive));
                table.TryAdd(Third(verb), new(frame, VerbForm.Third, takesBare, takesInfinitive));
                table.TryAdd(Stem(verb) + "ing", new(frame, VerbForm.Ing, takesBare, takesInfinitive));
                if (parts.Length == 1) table.TryAdd(Past(verb), new(frame, VerbForm.Past, takesBare, takesInfinitive));
                foreach (string irregular in parts[1..]) table.TryAdd(irregular, new(frame, VerbForm.Past, takesBare, takesInfinitive));
            }
        }
    }

    static string[] Words(string list) => list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    static string Third(string verb) =>
        EndsInConsonantY(verb) ? verb[..^1] + "ies"
        : verb[^1] is 's' or 'x' or 'z' || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) ? verb + "es"
        : verb + "s";

    static string Past(string verb) =>
        EndsInConsonantY(verb) ? verb[..^1] + "ied" : verb[^1] == 'e' ? verb + "d" : Stem(verb) + "ed";

    /// <summary>The form to which <c>-ing</c> and <c>-ed</c> are added.</summary>
    static string Stem(string verb) =>
        verb is "admit" or "slam" or "snap" or "grin" or "nod" or "quip" or "dub" or "brag" or "sob" or "begin" or "chat" or "beg" or "grab" or "refer" ? verb + verb[^1]
        : verb[^1] == 'e' && verb[^2] is not ('e' or 'y' or 'o') ? verb[..^1]
        : verb;

    static bool EndsInConsonantY(string verb) => verb[^1] == 'y' && verb[^2] is not ('a' or 'e' or 'o' or 'u');
}
