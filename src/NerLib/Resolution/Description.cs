using System.Runtime.CompilerServices;
using NerLib.Languages.English;
using NerLib.Mentions;
using NerLib.Numerics;

namespace NerLib.Resolution;

/// <summary>A description taken apart, and the features of whom it may mean.</summary>
readonly struct Description
{
    /// <summary>Modifiers that are compared; a bound.</summary>
    const int MostModifiers = 4;

    /// <summary>Nouns of a candidate that are compared, the latest; a bound.</summary>
    const int MostHeads = 4;

    /// <summary>Tokens between a description and a name beside it that are read: <c>Lee, the mayor</c>, <c>Lee is now the mayor</c>.</summary>
    const int Beside = 3;

    readonly TokenRange _tokens;
    readonly uint _head, _words, _next, _before, _insideWord;
    readonly uint _determiner;
    readonly int _length, _inside;
    readonly ModifierHashes _modifiers;
    readonly int _modifierCount;
    readonly ActorDraft? _ruled;
    readonly DescriptionRelation _relation;
    readonly bool _isHeadKnown, _isPast;

    /// <param name="view">The document.</param>
    /// <param name="nominal">Index of its mention.</param>
    /// <param name="kind">What its noun refers to.</param>
    /// <param name="rule">Whom the rules take it for.</param>
    /// <param name="isHeadKnown">Whether somebody was called so before.</param>
    public Description(DocumentView view, int nominal, RoleKind kind, (ActorDraft? Actor, DescriptionRelation Relation) rule, bool isHeadKnown)
    {
        _tokens = view.Mentions[nominal].Tokens;
        Kind = kind;
        var head = view.TextOf(view.Tokens[_tokens.End - 1]);
        Gender = Titles.GenderOfNoun(head);
        _head = HeadOf(view, _tokens.End - 1, _tokens.Start);
        _next = WordAt(view, _tokens.End);
        _before = WordAt(view, _tokens.Start - 1);
        (_ruled, _relation) = rule;
        _isHeadKnown = isHeadKnown;
        _length = Math.Min(_tokens.Length, 4);
        _determiner = DeterminerOf(view, _tokens);
        _inside = InsideOf(view, nominal, out _insideWord);
        _words = WordHash.Start;
        for (int i = _tokens.Start; i < _tokens.End; i++)
        {
            var word = view.TextOf(view.Tokens[i]);
            if (i == _tokens.Start && _tokens.Length > 1 && (FunctionWords.ClassOf(word) & WordClass.Determiner) != 0) continue;
            uint hash = WordHash.Folded(word);
            _words = WordHash.Mix(_words, hash);
            _isPast |= Titles.IsPast(word);
            if (i < _tokens.End - 1 && _modifierCount < MostModifiers && view.Tokens[i].Kind == TokenKind.Word && FunctionWords.ClassOf(word) == 0)
                _modifiers[_modifierCount++] = hash;
        }
        IsPresent = true;
    }

    /// <summary>Whether there is one.</summary>
    public bool IsPresent { get; }

    /// <summary>What its noun refers to.</summary>
    public RoleKind Kind { get; }

    /// <summary>The hash of its noun, with what makes it another office.</summary>
    public uint Head => _head;

    /// <summary>Whether it is of an office that somebody has no more: <c>the former president</c>.</summary>
    public bool IsPast => _isPast;

    /// <summary>The gender that its noun tells.</summary>
    public Gender Gender { get; }

    /// <summary>Notes the description with whom it means.</summary>
    public void Tell(ActorDraft actor)
    {
        actor.TellHead(_head);
        actor.TellDescription(_words);
        foreach (uint modifier in _modifiers[.._modifierCount]) actor.TellWord(modifier);
    }

    /// <summary>What speaks for somebody new.</summary>
    public void ExtractNew(AntecedentCandidates.FeatureList features, int family)
    {
        features.Add(AntecedentFeatures.Key(AntecedentTemplate.NewByDeterminer, family, _determiner));
        features.Add(AntecedentFeatures.Key(AntecedentTemplate.NewByHead, family, _head));
        features.Add(AntecedentFeatures.Key(AntecedentTemplate.NewByHeadAndDeterminer, family, WordHash.Mix(_head, _determiner)));
        features.Add(AntecedentFeatures.Key(AntecedentTemplate.NewByNextWord, family, WordHash.Mix(_next, _determiner)));
        features.Add(AntecedentFeatures.Key(AntecedentTemplate.NewByWordBefore, family, _before));
        features.Add(AntecedentFeatures.Key(AntecedentTemplate.NewByNameInside, family, (uint)_inside));
        features.Add(AntecedentFeatures.Key(AntecedentTemplate.NewByLength, family, WordHash.Mix((uint)_length, _determiner)));
        features.Add(AntecedentFeatures.Key(AntecedentTemplate.NewByRule, family, WordHash.Mix((uint)_relation, _determiner)));
        features.Add(AntecedentFeatures.Key(AntecedentTemplate.NewByHeadKnown, family, WordHash.Mix(_isHeadKnown ? 1u : 0, _determiner)));
        foreach (uint modifier in _modifiers[.._modifierCount])
            features.Add(AntecedentFeatures.Key(AntecedentTemplate.NewByModifier, family, modifier));
    }

    [InlineArray(MostModifiers)]
    struct ModifierHashes
    {
        uint _first;
    }

    /// <param name="Near">How near its last mention is: 0 the same sentence, 3 ahead.</param>
    /// <param name="Rank">Actors met since.</param>
    /// <param name="Sentences">Sentences since, in grades.</param>
    /// <param name="Type">What sort of actor it is.</param>
    /// <param name="IsMostNamed">Whether no other of its type is named as often.</param>
    public readonly record struct Candidate(int Near, int Rank, int Sentences, int Type, bool IsMostNamed);

    /// <summary>What speaks for an actor.</summary>
    public void Extract(
        DocumentView view, ActorDraft actor, int last, Candidate at, WordSimilarity similarity, AntecedentCandidates.FeatureList features, int family)
    {
        uint type = (uint)at.Type;
        bool isRuled = actor == _ruled;
        if (isRuled) Add(AntecedentTemplate.Rule, WordHash.Mix((uint)_relation, _determiner));
        else Add(AntecedentTemplate.OtherByRule, (uint)_relation);
        bool isHead = actor.Heads.Contains(_head);
        bool isWords = actor.WasDescribedAs(_words);
        uint known = (isHead ? 1u : 0) + (isWords ? 2u : 0);
        Add(AntecedentTemplate.HeadKnown, WordHash.Mix(known, WordHash.Mix(_determiner, (uint)at.Near)));
        Add(AntecedentTemplate.Past, (_isPast ? 1u : 0) + 2 * (uint)actor.Office + 8 * (isHead ? 1u : 0));
        Add(AntecedentTemplate.WordsKnown, WordHash.Mix(known, (uint)_length));
        int matches = 0;
        foreach (uint modifier in _modifiers[.._modifierCount])
            if (actor.HasWord(modifier)) matches++;
        Add(AntecedentTemplate.ModifiersKnown, (uint)(_modifierCount + 8 * matches) + 64 * known);
        Add(AntecedentTemplate.NameHasHead, WordHash.Mix(actor.HasWord(_head) ? 1u : 0, type + 8 * known));
        Add(AntecedentTemplate.HeadByType, WordHash.Mix(_head, type));
        if (actor.LastWord != 0) Add(AntecedentTemplate.HeadByLastWord, WordHash.Mix(_head, actor.LastWord));
        var heads = actor.Heads;
        for (int i = Math.Max(0, heads.Length - 2); i < heads.Length; i++) Add(AntecedentTemplate.HeadByHead, WordHash.Mix(_head, heads[i]));
        int likest = 0;
        for (int i = Math.Max(0, heads.Length - MostHeads); i < heads.Length; i++) likest = Math.Max(likest, similarity.Of(_head, heads[i]));
        uint like = isHead ? 15u : heads.Length == 0 ? 14u : (uint)likest;
        Add(AntecedentTemplate.LikeHeads, WordHash.Mix(like, _determiner));
        Add(AntecedentTemplate.LikeHeadsByName, WordHash.Mix(like, (uint)(at.Near + 4 * Math.Min(at.Rank, 3) + 16 * Math.Min(actor.Names, 1))));
        Add(AntecedentTemplate.LikeName, WordHash.Mix(actor.IsPerson ? 15u : (uint)similarity.Of(_head, actor.LastWord), type));
        Add(AntecedentTemplate.HeadByMostNamed, WordHash.Mix(_head, type + (at.IsMostNamed ? 8u : 0)));
        Add(AntecedentTemplate.MostNamedByDeterminer, WordHash.Mix(_determiner, type + (at.IsMostNamed ? 8u : 0)));
        var mention = view.Mentions[last].Tokens;
        if (mention.Start >= _tokens.Start && mention.End <= _tokens.End)
        {
            // The Harbor Times newspaper is the Harbor Times; Harbor police are not Harbor.
            uint place = mention.End == _tokens.End - 1 ? 8u : 0;
            Add(AntecedentTemplate.NameInside, type + place);
            Add(AntecedentTemplate.HeadByNameInside, WordHash.Mix(_head, type + place));
        }
        if (_insideWord != 0) Add(AntecedentTemplate.NamesInside, (actor.HasWord(_insideWord) ? 1u : actor.HasNameInside ? 2u : 3u) + 4 * type + 64 * known);
        else if (actor.HasNameInside) Add(AntecedentTemplate.NamesInside, WordHash.Mix(_determiner, known));
        Add(AntecedentTemplate.DeterminerBySentences, WordHash.Mix(_determiner, (uint)(at.Sentences + 16 * at.Type)));
        Add(AntecedentTemplate.DeterminerByRank, WordHash.Mix(_determiner, (uint)(Math.Min(at.Rank, 5) + 8 * (int)view.Mentions[last].Kind)));
        Add(AntecedentTemplate.DeterminerByType, WordHash.Mix(_determiner, type));
        Add(AntecedentTemplate.DeterminerByName, WordHash.Mix(_determiner, (uint)(Math.Min(actor.Names, 2) + 4 * at.Near)));
        bool isAhead = mention.Start >= _tokens.End;
        var (from, to) = isAhead ? (_tokens.End, mention.Start) : (mention.End, _tokens.Start);
        if (to < from || to - from > Beside) return;
        uint between = isAhead ? 1u : 2u;
        for (int i = from; i < to; i++) between = WordHash.Mix(between, WordAt(view, i));
        Add(AntecedentTemplate.Between, WordHash.Mix(between, _determiner));
        Add(AntecedentTemplate.BetweenByType, WordHash.Mix(between, type + 8 * (uint)view.Mentions[last].Kind));
        if (isAhead) Add(AntecedentTemplate.NextWordByName, WordHash.Mix(between, WordAt(view, mention.End)));

        void Add(AntecedentTemplate template, uint value) => features.Add(AntecedentFeatures.Key(template, family, value));
    }

    /// <summary>The hash of an office or noun; <c>vice president</c> and <c>prime minister</c> are other ones.</summary>
    /// <param name="view">The document.</param>
    /// <param name="noun">Its token.</param>
    /// <param name="from">The first token that may belong to it.</param>
    public static uint HeadOf(DocumentView view, int noun, int from)
    {
        int before = noun - 1;
        if (before > from && view.TextOf(view.Tokens[before]) is "-") before--;
        var part = before >= from && view.TextOf(view.Tokens[before]) is var word && Titles.IsPartOfOffice(word) ? word : default;
        return ActorModel.NounHash(Titles.RoleOf(view.TextOf(view.Tokens[noun])) ?? view.TextOf(view.Tokens[noun]), part);
    }

    /// <summary>The article, or what stands for it: a possessive pronoun, a name with ’s, a number, nothing.</summary>
    static uint DeterminerOf(DocumentView view, TokenRange tokens)
    {
        var first = view.TextOf(view.Tokens[tokens.Start]);
        for (int i = tokens.Start + 1; i < tokens.End - 1; i++)
            if (view.TextOf(view.Tokens[i]) is "'s" or "’s" or "'" or "’") return 1;
        if (Pronouns.Of(first) is { Person: var person }) return 2 + (uint)person;
        return tokens.Length == 1 ? char.IsUpper(first[0]) ? 6u : 7u
            : (FunctionWords.ClassOf(first) & (WordClass.Determiner | WordClass.That)) != 0 ? WordHash.Folded(first)
            : char.IsUpper(first[0]) ? 8u : 9u;
    }

    /// <summary>What sort of name stands among its words, and its last word.</summary>
    static int InsideOf(DocumentView view, int nominal, out uint word)
    {
        var tokens = view.Mentions[nominal].Tokens;
        int name = nominal > 0 && view.Mentions[nominal - 1] is { Kind: MentionKind.Name } before && before.Tokens.Start == tokens.Start ? nominal - 1 : -1;
        for (int i = nominal + 1; i < view.Mentions.Length && view.Mentions[i].Tokens.Start < tokens.End; i++)
            if (view.Mentions[i].Kind == MentionKind.Name)
            {
                name = i;
                break;
            }
        word = name < 0 ? 0 : WordHash.Folded(view.TextOf(view.Tokens[view.Mentions[name].Tokens.End - 1]));
        return name < 0 ? 0 : 1 + KindOf(view.Entities[view.Mentions[name].Entity].Type);
    }

    static int KindOf(EntityType type) =>
        type == EntityType.Person ? 0 : type == EntityType.Organization ? 1 : type == EntityType.Norp ? 2 : 3;

    static uint WordAt(DocumentView view, int token)
    {
        if (token < 0 || token >= view.Tokens.Length) return 2;
        var word = view.TextOf(view.Tokens[token]);
        return view.Tokens[token].Kind != TokenKind.Word || FunctionWords.ClassOf(word) != 0 || ReportingVerbs.Of(word) is not null
            ? WordHash.Folded(word) : char.IsUpper(word[0]) ? 1u : 0;
    }
}
