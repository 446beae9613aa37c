using System.Runtime.InteropServices;
using System.Text;
using NerLib.Languages.English;
using NerLib.Mentions;
using NerLib.Numerics;

namespace NerLib.Resolution;

/// <summary>An actor being put together.</summary>
/// <param name="type">What it is.</param>
/// <param name="isPlural">Whether it is several: <c>officials</c>.</param>
sealed class ActorDraft(EntityType type, bool isPlural = false)
{
    /// <summary>Log odds, in sixteenths, that a title or a noun like <c>wife</c> give; nothing else outweighs them.</summary>
    public const int SureOdds = 256;

    /// <summary>What a narrator is called whose name the text does not tell.</summary>
    const string NarratorName = "narrator";

    /// <summary>
    /// Log odds, in sixteenths, of one pronoun and of a word such as <c>woman</c>. Half and twice change the speakers of news by less than
    /// 0.3 %.
    /// </summary>
    const int PronounOdds = 32, ToldOdds = 24;

    /// <summary>Words remembered of one actor; a bound.</summary>
    const int MostWords = 32;

    readonly List<int> _mentions = [];
    readonly List<uint> _heads = [], _descriptions = [], _words = [];
    TokenRange _fullest, _called;
    bool _speaks;

    public EntityType Type { get; } = type;

    public bool IsPlural { get; } = isPlural;

    /// <summary>Log odds, in sixteenths, that it is a woman.</summary>
    public int FemaleOdds { get; private set; }

    public Gender Gender => Type != EntityType.Person ? Gender.Neutral
        : FemaleOdds >= ToldOdds ? Gender.Female
        : FemaleOdds <= -ToldOdds ? Gender.Male
        : Gender.Unknown;

    /// <summary>The body that the text names with a person, as whose they speak: <c>Orr University professor Ann Lee</c>; null if none was told.</summary>
    public ActorDraft? Body { get; private set; }

    /// <summary>Notes the body of a person; the first one told counts.</summary>
    public void TellBody(ActorDraft body) => Body ??= body;

    public int FirstMention { get; private set; } = int.MaxValue;

    /// <summary>How many names it has in the document.</summary>
    public int Names { get; private set; }

    public bool IsPerson => Type == EntityType.Person;

    /// <summary>Whether a body is described by a name: <c>the Orr campaign</c>.</summary>
    public bool HasNameInside { get; init; }

    /// <summary>Whether it is several who are named one after the other: <c>Ann Lee and Bob Orr</c>.</summary>
    public bool IsNamedTogether { get; init; }

    /// <summary>What it is called now.</summary>
    public TokenRange Words => _fullest;

    /// <summary>Whether it tells the text: <c>I</c> outside quotation marks.</summary>
    public bool IsNarrator { get; private set; }

    /// <summary>A description that nothing else refers to says no more than its words.</summary>
    public bool IsWorthTelling => Names > 0 || HasNameInside || _speaks || _mentions.Count > 1 || !IsPerson || IsPlural;

    public ReadOnlySpan<int> Mentions => CollectionsMarshal.AsSpan(_mentions);

    /// <summary>Words in the longest name.</summary>
    public int FullestLength => _fullest.Length;

    /// <summary>Whether it can be of that gender, as far as is known.</summary>
    public bool Fits(Gender gender) => gender == Gender.Unknown || Gender == gender || Gender == Gender.Unknown;

    public void Add(int mention)
    {
        _mentions.Add(mention);
        FirstMention = Math.Min(FirstMention, mention);
    }

    /// <summary>Adds a name; the longest becomes the canonical one, the first of equals.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="name">The name in it.</param>
    /// <param name="called">The name with the title before it.</param>
    public void AddName(int mention, TokenRange name, TokenRange called)
    {
        if (_called.Length == 0 && called.Length > name.Length) _called = called;
        Add(mention);
        Names++;
        if (name.Length > _fullest.Length || Names == 1) _fullest = name;
    }

    /// <summary>
    /// Adds a description. While there is no name, people are what they are introduced as, if that is more than a noun, bodies what describes them at most
    /// length.
    /// </summary>
    public void AddDescription(int mention, TokenRange words)
    {
        Add(mention);
        bool isBetter = IsPerson && _fullest.Length > 1 ? words.Length > 1 && words.Start < _fullest.Start
            : words.Length > _fullest.Length || (IsPerson && words.Length == 1 && words.Start < _fullest.Start);
        if (Names == 0 && isBetter) _fullest = words;
    }

    /// <summary>Says what it is called before it has a mention.</summary>
    public void Describe(TokenRange words) => _fullest = words;

    /// <summary>Whether one of its names is a country's.</summary>
    public bool IsCountry { get; private set; }

    /// <summary>The hash of the last word of its last name; 0 without one.</summary>
    public uint LastWord { get; private set; }

    /// <summary>Notes the words of a name.</summary>
    public void TellName(DocumentView view, TokenRange name)
    {
        for (int i = name.Start; i < name.End; i++)
            if (view.Tokens[i].Kind == TokenKind.Word) TellWord(LastWord = WordHash.Folded(view.TextOf(view.Tokens[i])));
        IsCountry |= Type == EntityType.Location && Countries.Contains(view.TextOf(name));
    }

    /// <summary>Hashes of the nouns that described it: <c>mayor</c>; the latest last.</summary>
    public ReadOnlySpan<uint> Heads => CollectionsMarshal.AsSpan(_heads);

    /// <summary>Whether it was described by those words, without their article.</summary>
    public bool WasDescribedAs(uint words) => _descriptions.Contains(words);

    /// <summary>Whether a word stands in its names and descriptions.</summary>
    public bool HasWord(uint word) => _words.Contains(word);

    /// <summary>Notes a noun that describes it, or the title before its name.</summary>
    public void TellHead(uint head)
    {
        if (!_heads.Contains(head) && _heads.Count < MostWords) _heads.Add(head);
        TellWord(head);
    }

    /// <summary>What the text told of its office: 0 for nothing, 1 for one that it has, 2 for one that it once had, whatever else is told.</summary>
    public int Office { get; private set; }

    /// <summary>Whether the text told of an office that it has no more.</summary>
    public bool HasPastOffice => Office == 2;

    /// <summary>Notes an office before its name.</summary>
    public void TellOffice(bool isPast, bool isTold)
    {
        if (isPast) Office = 2;
        else if (isTold && Office == 0) Office = 1;
    }

    /// <summary>Notes all words of a description.</summary>
    public void TellDescription(uint words)
    {
        if (_descriptions.Count < MostWords) _descriptions.Add(words);
    }

    /// <summary>Notes a word of its names and descriptions.</summary>
    public void TellWord(uint word)
    {
        if (_words.Count < MostWords && !_words.Contains(word)) _words.Add(word);
    }

    /// <summary>Takes over the mentions of another actor, who is the same.</summary>
    public void Take(ActorDraft other, DocumentView view, ActorDraft?[] ofMention)
    {
        foreach (int mention in other.Mentions)
        {
            var found = view.Mentions[mention];
            if (found.Kind == MentionKind.Name) AddName(mention, found.Tokens, default);
            else if (found.Kind == MentionKind.Nominal) AddDescription(mention, found.Tokens);
            else Add(mention);
            ofMention[mention] = this;
        }
        foreach (uint head in other.Heads) TellHead(head);
        _descriptions.AddRange(other._descriptions);
    }

    /// <summary>What its first name tells of its gender.</summary>
    public void TellFirstName(int femaleOdds)
    {
        if (FemaleOdds == 0) FemaleOdds = femaleOdds;
    }

    /// <summary>What a title or noun tells.</summary>
    public void TellTitle(Gender gender)
    {
        if (gender is Gender.Female or Gender.Male) FemaleOdds = gender == Gender.Female ? SureOdds : -SureOdds;
    }

    /// <summary>That it speaks.</summary>
    public void TellSpeaks() => _speaks = true;

    /// <summary>Takes a pronoun or description from it, which means somebody else.</summary>
    public void Remove(int mention)
    {
        _mentions.Remove(mention);
        FirstMention = _mentions.Count == 0 ? int.MaxValue : _mentions.Min();
    }

    /// <summary>That it tells the text.</summary>
    public void TellNarrator() => IsNarrator = true;

    /// <summary>That a pronoun was given to it. It does not outweigh what a name or noun tells.</summary>
    public void TellPronoun(Gender gender)
    {
        if (gender is Gender.Female or Gender.Male && Fits(gender))
            FemaleOdds = Math.Clamp(FemaleOdds + (gender == Gender.Female ? PronounOdds : -PronounOdds), -SureOdds, SureOdds);
    }

    /// <summary>The last word of its fullest name, but for <c>Jr.</c>; null without one.</summary>
    public string? Surname(DocumentView view) => Names == 0 ? null : view.TextOf(view.Tokens[Name.SurnameOf(view, _fullest)]).ToString();

    /// <param name="id">Its place among the actors.</param>
    /// <param name="view">The document.</param>
    /// <param name="isNamesake">Whether somebody else has its surname: then a title tells them apart, <c>Mrs. Lee</c>.</param>
    public Actor ToActor(int id, DocumentView view, bool isNamesake)
    {
        _mentions.Sort();
        string name = IsNarrator && Names == 0
            ? NarratorName
            : WithSingleSpaces(WithoutArticle(view.TextOf(isNamesake && _fullest.Length == 1 && _called.Length > 1 ? _called : _fullest)));
        return new(id, name, Type, IsPlural ? Gender.Unknown : Gender, [.. _mentions]) { IsGroup = IsPlural };
    }

    ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> words)
    {
        // A girl and the lawyer are no names without their articles.
        const string Article = "the ";
        return Names == 0 && !IsPerson && words.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? words[Article.Length..] : words;
    }

    /// <summary>A name as it would stand on one line, without an editor's brackets: <c>[Speaker John] Lee</c>.</summary>
    public static string WithSingleSpaces(ReadOnlySpan<char> name)
    {
        var words = new StringBuilder(name.Length);
        foreach (char c in Name.WithoutBrackets(name))
            if (!char.IsWhiteSpace(c)) words.Append(c);
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        return words.ToString();
    }
}
