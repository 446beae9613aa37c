using System.Collections.Frozen;

namespace NerLib.Languages.English;

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
readonly record struct ReportingVerb(VerbFrame Frame, VerbForm Form, bool TakesBareClause, bool TakesInfinitive);

/// <summary>The verbs that report what somebody says. To add one, write it into the list of what it takes; a verb stands in one list only.</summary>
static class ReportingVerbs
{
    // A verb; with its past form (and participle) where that is irregular: verb/past[/participle].
    // Behind it * if its clause often lacks "that" (said he would), > if it reports an infinitive (vowed to go, urged them to go).
    const string Say = """
        say/said* add* announce* appeal> argue* claim*> note* write/wrote/written* suggest* insist* explain* state declare*
        acknowledge* report conclude admit* allege* assert* contend* maintain* testify* predict* estimate concede* confirm* deny
        stress emphasize emphasise reiterate repeat respond reply* answer tweet* retweet post observe remark recall recount
        reveal disclose indicate submit aver posit narrate underline underscore highlight
        complain counter continue quip joke lament boast brag vow*> pledge> threaten>
        swear/swore/sworn> agree> disagree find/found show/showed/shown point proclaim pronounce profess opine muse hint imply
        signal stipulate specify clarify confess exclaim cry shout yell scream whisper mutter murmur comment elaborate interject
        object protest demand> propose> recommend request> inquire enquire wonder question plead speculate theorize reason
        reckon rejoin retort begin/began/begun text email blog mention charge affirm attest reaffirm restate echo rule decide
        declaim foresee/foresaw/foreseen forecast/forecast guess hear/heard hold/held tease chant chime
        express voice dispute refute commit> postulate confide apologize apologise
        """;

    const string Tell = """
        tell/told* inform* remind* assure* reassure notify advise> warn*> ask> urge> caution promise*> persuade convince beg>
        command> order> instruct> implore> exhort> encourage> counsel> thank
        """;

    const string Call = """
        call describe label brand dub deem characterize characterise denounce dismiss condemn criticize criticise praise slam
        blast hail decry deride mock tout ridicule portray quote cite reject accuse blame attack compare term
        commend liken scold
        """;

    const string Think = """
        think/thought* believe* feel/felt know/knew/known hope fear expect understand/understood worry doubt suspect assume
        imagine realize realise want wish consider
        """;

    const string Manner = """
        laugh smile sigh grin nod groan moan sob gasp grumble growl snap sneer scoff chuckle giggle sing/sang/sung read/read
        gush snarl bellow roar hiss stammer stutter drawl blurt bark croak interrupt interpose persist venture falter resume
        """;

    // Their last letter is doubled before -ing and -ed.
    const string Doubling = "admit slam snap grin nod quip dub brag sob begin beg commit";

    // It may be, as British papers write: counselled.
    const string MayDouble = "counsel label signal";

    static readonly (VerbFrame Frame, string Verbs)[] Lists =
        [(VerbFrame.Say, Say), (VerbFrame.Tell, Tell), (VerbFrame.Call, Call), (VerbFrame.Think, Think), (VerbFrame.Manner, Manner)];

    /// <summary><c>put it</c>, <c>went on</c>.</summary>
    public static readonly ReportingVerb Phrasal = new(VerbFrame.Say, VerbForm.Past, false, false);

    static readonly FrozenDictionary<string, ReportingVerb>.AlternateLookup<ReadOnlySpan<char>> Forms = WordTable.Of(Entries());

    /// <summary>What a form of <c>make</c> is before <c>clear</c>: <c>made it clear that</c>; null for another word.</summary>
    public static ReportingVerb? BeforeClear(ReadOnlySpan<char> word) => word switch
    {
        "made" => new(VerbFrame.Say, VerbForm.Past, true, false),
        "makes" => new(VerbFrame.Say, VerbForm.Third, true, false),
        "making" => new(VerbFrame.Say, VerbForm.Ing, true, false),
        "make" => new(VerbFrame.Say, VerbForm.Base, true, false),
        _ => null,
    };

    /// <summary>The reporting verb that a word is a form of, if any.</summary>
    public static ReportingVerb? Of(ReadOnlySpan<char> word) => Forms.TryGetValue(word, out var verb) ? verb : null;

    /// <summary>All forms with what they are; the base form where another is spelt the same.</summary>
    public static IEnumerable<KeyValuePair<string, ReportingVerb>> Entries()
    {
        foreach (var (frame, list) in Lists)
            foreach (string entry in WordTable.Words(list))
            {
                var parts = entry.TrimEnd('*', '>').Split('/');
                string verb = parts[0];
                bool takesBareClause = entry.Contains('*'), takesInfinitive = entry.Contains('>');
                ReportingVerb Form(VerbForm form) => new(frame, form, takesBareClause, takesInfinitive);
                yield return new(verb, Form(VerbForm.Base));
                yield return new(ThirdPerson(verb), Form(VerbForm.Third));
                yield return new(Stem(verb) + "ing", Form(VerbForm.Ing));
                if (WordTable.Words(MayDouble).Contains(verb))
                {
                    yield return new(verb + verb[^1] + "ing", Form(VerbForm.Ing));
                    yield return new(verb + verb[^1] + "ed", Form(VerbForm.Past));
                }
                foreach (string past in parts.Length > 1 ? parts[1..] : [Past(verb)])
                    if (past != verb) yield return new(past, Form(VerbForm.Past));
            }
    }

    static string ThirdPerson(string verb) =>
        EndsInConsonantY(verb) ? verb[..^1] + "ies"
        : verb[^1] is 's' or 'x' or 'z' || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) ? verb + "es"
        : verb + "s";

    static string Past(string verb) => EndsInConsonantY(verb) ? verb[..^1] + "ied" : verb[^1] == 'e' ? verb + "d" : Stem(verb) + "ed";

    /// <summary>The form to which <c>-ing</c> and <c>-ed</c> are added.</summary>
    static string Stem(string verb) =>
        WordTable.Words(Doubling).Contains(verb) ? verb + verb[^1]
        : verb[^1] == 'e' && verb[^2] is not ('e' or 'y' or 'o') ? verb[..^1]
        : verb;

    static bool EndsInConsonantY(string verb) => verb[^1] == 'y' && verb[^2] is not ('a' or 'e' or 'o' or 'u');

    /// <summary>Verbs that name rather than report: <c>a song called “Home”</c>.</summary>
    public static bool IsNaming(ReadOnlySpan<char> word) => word is "called" or "dubbed" or "labeled" or "labelled" or "branded";

    /// <summary>Verbs of whoever passes on what another said: <c>quoted the mayor as saying</c>.</summary>
    public static bool IsQuoting(ReadOnlySpan<char> word) => word is "quoted" or "quotes" or "quoting" or "cited" or "cites" or "citing";

    /// <summary>Whether a verb reports with the preposition behind it and means another thing without: <c>called for</c>, <c>referred to</c>.</summary>
    public static bool TakesPreposition(ReadOnlySpan<char> verb, ReadOnlySpan<char> preposition) => verb switch
    {
        "call" or "calls" or "called" or "calling" => preposition is "for" or "on" or "upon",
        "refer" or "refers" or "referred" or "referring" or "point" or "points" or "pointed" or "pointing" => preposition is "to",
        _ => false,
    };

    /// <summary>Verbs of not doing something: <c>declined to say</c>.</summary>
    public static bool IsRefusal(ReadOnlySpan<char> word) => word is "declined" or "declines" or "declining" or "refused" or "refuses" or "refusing";
}
