using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>What a noun that heads a description refers to.</summary>
enum RoleKind : byte { Person, People, Organization, Document }

/// <summary>
/// Nouns that describe who can act or speak. To add one, write its singular into the list of what it is. Where a noun stands in several lists,
/// the first of people, documents, organisations, persons counts.
/// </summary>
static class RoleNouns
{
    const string Persons = """
        accountant activist actor actress adviser advisor advocate agent aide ally ambassador analyst anchor announcer architect artist
        assistant astronaut athlete attorney author banker biographer bishop blogger boss boy boyfriend broadcaster broker brother
        businessman businesswoman buyer campaigner candidate captain cardinal caller celebrity chairman chairperson chairwoman chancellor
        chef chief citizen cleric clerk coach colleague colonel columnist comedian commander commentator commissioner companion competitor
        congressman congresswoman conservative consul consultant contributor coordinator correspondent councillor councilman councilwoman
        counsel counselor cousin critic dad daughter defendant delegate democrat deputy designer detective dictator diplomat director
        doctor driver economist editor educator employee employer engineer entrepreneur envoy executive expert farmer father filmmaker
        fighter founder friend general girl girlfriend governor grandfather grandmother hero heroine historian host hunter husband immigrant
        incumbent insider inspector instructor interviewer investigator investor journalist judge justice king lawmaker lawyer leader
        lecturer legislator liberal lieutenant lobbyist magistrate major man manager marine mayor mediator member minister mogul moderator
        mom monarch mother musician nephew neighbor neighbour niece nominee novelist nurse officer official onlooker operative opponent
        organizer organiser owner painter parent partner pastor patient pediatrician philosopher photographer physician pilot player poet
        policeman policewoman politician pollster pope premier president presenter priest prince princess principal prisoner producer
        professor prosecutor protester psychologist publisher pundit queen rabbi reader realtor receptionist reporter representative
        republican researcher resident retiree reviewer rival runner scholar scientist seller senator sergeant sheriff singer sister
        soldier son source speaker specialist spokesman spokesperson spokeswoman staffer star strategist student successor superintendent
        supervisor supporter surgeon surrogate survivor suspect teacher technician teenager tenant tourist trader treasurer tycoon
        uncle veteran victim viewer villager visitor volunteer voter waiter warden widow widower wife witness woman worker writer
        chair billionaire businessperson insurgent aunt lady gentleman mp teen freshman sophomore mastermind
        applicant appellant asylum-seeker backbencher barrister batsman batter boxer bowler commuter complainant constable convict cyclist
        defender detainee fisherman fugitive goalkeeper golfer goalscorer grandchild granddaughter grandson guard gunman healer herder hostage
        imam informant inmate keeper matron midfielder midwife migrant miner monk nun parliamentarian passenger pensioner petitioner
        plaintiff quarterback rapper referee refugee sailor shopkeeper skipper solicitor sprinter stepfather stepmother striker swimmer
        teammate trooper trustee umpire vendor whistleblower winger wrestler youngster person shepherd plumber respondent
        """;

    const string PluralsOnly = """
        people police men women children authorities troops forces folks millennials americans latinos hispanics blacks evangelicals
        clergy staff youth elites feds media spokesmen spokeswomen congressmen policemen businessmen firefighters officials others
        observers rebels militants separatists activists critics experts aides allies officials lawmakers prosecutors investigators
        audience crowd jury panel public electorate kids locals crew cast couple duo trio family siblings persons
        """;

    const string Organizations = """
        administration agency airline alliance army assembly association bank board body brigade bureau business cabinet campaign charity
        church club coalition college commission committee company conference congress consortium corporation council country court
        department embassy faction federation firm foundation fund government group hospital house institute institution junta legislature
        manufacturer ministry mission museum nation navy network newspaper office opposition organisation organization outlet panel
        parliament party pentagon prosecution publication publisher regime regulator school senate state startup team tribunal union university
        watchdog website magazine kremlin city town industry establishment military municipality judiciary bloc command territory region
        province island village militia carrier retailer lender utility leadership
        academy archive authority branch caucus center centre chain chamber channel clinic commissariat conglomerate consulate cooperative delegation
        directorate enterprise entity exchange franchise gallery hospice hotel insurer kingdom lab laboratory league library mosque ngo nonprofit
        orchestra planetarium prison restaurant secretariat society squad studio subsidiary supermarket taskforce temple theater theatre think-tank
        troupe trust unit venture zoo cathedral monastery hub
        """;

    const string Documents = """
        ad advertisement affidavit analysis announcement article assessment bill biography blog book bulletin caption column commercial
        complaint constitution data dispatch document documents dossier editorial email emails essay figures filing filings findings
        headline indictment law lawsuit leaflet letter manifesto memo memoir message note notice order paper petition piece platform
        poll polls polling post posting poster projection reports report research resolution review ruling sign statement
        statistics story study studies subpoena suit survey surveys testimony transcript tweet tweets video website records results
        """;

    static readonly FrozenDictionary<string, RoleKind>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        WordTable.Of(Table());

    /// <summary>What the noun refers to, also behind <c>co-</c> or <c>ex-</c>; null if it is no such noun.</summary>
    public static RoleKind? KindOf(ReadOnlySpan<char> word) =>
        Kinds.TryGetValue(word, out var kind)
        || (word.IndexOf('-') is > 0 and var hyphen && IsPrefix(word[..hyphen]) && Kinds.TryGetValue(word[(hyphen + 1)..], out kind))
            ? kind : null;

    static bool IsPrefix(ReadOnlySpan<char> word) =>
        word.Equals("co", StringComparison.OrdinalIgnoreCase) || word.Equals("ex", StringComparison.OrdinalIgnoreCase)
        || word.Equals("vice", StringComparison.OrdinalIgnoreCase) || word.Equals("great", StringComparison.OrdinalIgnoreCase)
        || word.Equals("then", StringComparison.OrdinalIgnoreCase);

    /// <summary>Nouns of whoever stands for somebody: <c>a spokesman for Mayor Ann Lee</c>.</summary>
    public static bool SpeaksForAnother(ReadOnlySpan<char> noun) =>
        noun is "spokesman" or "spokeswoman" or "spokesperson" or "spokesmen" or "aide" or "aides" or "adviser" or "advisor" or "lawyer"
            or "lawyers" or "attorney" or "attorneys" or "ally" or "allies" or "friend" or "friends" or "supporters" or "colleague"
            or "office" or "representative" or "assistant";

    /// <summary>Nouns that with <c>of</c> and a name behind them tell a place: <c>the mayor of Rostock</c>, <c>the port of Rostock</c>.</summary>
    public static bool IsOfPlace(ReadOnlySpan<char> noun) =>
        noun is "mayor" or "governor" or "city" or "town" or "village" or "port" or "province" or "island" or "islands" or "suburb" or "outskirts" or "capital"
            or "district" or "county" or "municipality" or "prefecture" or "kingdom" or "coast" or "streets" or "north" or "south" or "east" or "west"
            or "northeast" or "northwest" or "southeast" or "southwest";

    /// <summary>Nouns of people that tell too little to know them again by: <c>an official</c>.</summary>
    public static bool IsGeneric(ReadOnlySpan<char> noun) =>
        noun is "official" or "source" or "person" or "man" or "woman" or "resident" or "employee" or "member" or "witness" or "participant" or "friend"
            or "officer" or "citizen" or "worker" or "boy" or "girl" or "lady" or "gentleman" or "student" or "victim" or "voter" or "viewer" or "expert"
            or "staffer" or "aide" or "candidate" or "republican" or "democrat";

    /// <summary>Nouns of offices of which a government or a company has many: <c>minister</c>, <c>director</c>.</summary>
    public static bool NeedsPortfolio(ReadOnlySpan<char> noun) => Portfolios.Contains(noun);

    /// <summary>Nouns behind the names of newspapers and the like, which are not another body than what is named: <c>the Orr Times newspaper</c>.</summary>
    public static bool IsMedium(ReadOnlySpan<char> noun) =>
        noun is "newspaper" or "newspapers" or "magazine" or "network" or "agency" or "channel" or "station" or "website" or "site" or "blog" or "outlet"
            or "daily" or "weekly" or "tabloid" or "portal" or "broadcaster";

    /// <summary>
    /// What is written in its author's name: who reads a statement hears its author. Counted in news of the world: of 33 statements and 17 letters 27 and 15
    /// speak as their authors, of 70 reports 4.
    /// </summary>
    public static bool SpeaksForItsAuthor(ReadOnlySpan<char> noun) =>
        noun is "statement" or "statements" or "letter" or "letters" or "release" or "releases" or "declaration" or "communique" or "communiqué"
            or "testimony" or "speech" or "commentary" or "projection" or "message" or "messages"
            or "tweet" or "tweets" or "post" or "posts" or "email" or "emails" or "website";

    /// <summary>Nouns by which a text takes up the body it named last: <c>the bank</c>.</summary>
    public static bool IsKindOfBody(ReadOnlySpan<char> noun) =>
        noun is "bank" or "company" or "firm" or "union" or "newspaper" or "magazine" or "agency" or "organization" or "organisation" or "network"
            or "airline" or "association" or "commission" or "university" or "foundation" or "charity" or "manufacturer";

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Portfolios = WordTable.Set(
        "minister secretary general director president chief chairman manager deputy commissioner adviser executive professor doctor");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies =
        WordTable.Set(string.Join(' ', WordTable.Words(Organizations).Select(PluralOf)));

    /// <summary>Several bodies or places: <c>companies</c>, <c>towns</c>.</summary>
    public static bool IsSeveralBodies(ReadOnlySpan<char> noun) => Bodies.Contains(noun);

    /// <summary>What a body is of another, or does: <c>a unit of</c>, <c>a maker of</c>.</summary>
    public static bool IsPartOfBody(ReadOnlySpan<char> noun) =>
        noun is "unit" or "arm" or "subsidiary" or "division" or "affiliate" or "maker" or "provider" or "producer" or "operator" or "supplier"
            or "developer" or "manufacturer" or "distributor" or "startup" or "company" or "firm" or "group";

    /// <summary>Nouns of bodies that are places as well.</summary>
    public static bool IsPlace(ReadOnlySpan<char> noun) =>
        noun is "city" or "town" or "country" or "nation" or "province" or "island" or "village" or "territory" or "region" or "municipality" or "house"
            or "church" or "school" or "hospital" or "museum" or "hotel" or "restaurant" or "temple" or "mosque" or "cathedral" or "theater" or "theatre"
            or "kingdom" or "state" or "zoo" or "prison" or "monastery" or "court";

    static Dictionary<string, RoleKind> Table()
    {
        var table = new Dictionary<string, RoleKind>(StringComparer.OrdinalIgnoreCase);
        foreach (string word in WordTable.Words(PluralsOnly)) table.TryAdd(word, RoleKind.People);
        foreach (string word in WordTable.Words(Documents)) table.TryAdd(word, RoleKind.Document);
        foreach (string word in WordTable.Words(Organizations))
        {
            table.TryAdd(word, RoleKind.Organization);
            table.TryAdd(PluralOf(word), RoleKind.People);
        }
        foreach (string word in WordTable.Words(Persons))
        {
            table.TryAdd(word, RoleKind.Person);
            table.TryAdd(PluralOf(word), RoleKind.People);
        }
        return table;
    }

    /// <summary>The plural of a noun, as far as rules tell.</summary>
    public static string PluralOf(string noun) =>
        noun is "man" or "woman" || noun.EndsWith("man", StringComparison.Ordinal) && noun.Length > 4 ? noun[..^2] + "en"
        : noun is "wife" ? "wives"
        : noun is "hero" ? "heroes"
        : noun[^1] == 'y' && noun[^2] is not ('a' or 'e' or 'o' or 'u') ? noun[..^1] + "ies"
        : noun[^1] is 's' or 'x' || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es"
        : noun + "s";
}
