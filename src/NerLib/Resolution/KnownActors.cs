using NerLib.Languages.English;
using NerLib.Mentions;
using NerLib.Numerics;

namespace NerLib.Resolution;

/// <summary>Those of a document whom news calls by a noun, also where this text does not: Trump is <c>the president</c>, France <c>the country</c>.</summary>
sealed class KnownActors
{
    /// <summary>People, and others, of a document that are asked about, the most named: a bound.</summary>
    const int Most = 32;

    /// <summary>From which grade on a noun means somebody.</summary>
    const int LowestGrade = 4;

    readonly List<Named> _people = [], _others = [];
    readonly Dictionary<uint, ActorDraft?> _byNoun = [];
    readonly ActorModel _model;

    record struct Named(ActorDraft Actor, uint LastWord, bool IsCountry);

    /// <param name="view">The document up to its mentions.</param>
    /// <param name="ofMention">For each name its actor.</param>
    /// <param name="model">Knows what names are known for.</param>
    public KnownActors(DocumentView view, ActorDraft?[] ofMention, ActorModel model)
    {
        _model = model;
        var met = new HashSet<ActorDraft>();
        for (int i = 0; i < ofMention.Length; i++)
        {
            if (ofMention[i] is not { IsPlural: false } actor || !met.Add(actor)) continue;
            uint last = WordHash.Folded(view.TextOf(view.Tokens[Name.SurnameOf(view, actor.Words)]));
            bool isCountry = actor.Type == EntityType.Location && Countries.Contains(view.TextOf(actor.Words));
            (actor.IsPerson ? _people : _others).Add(new(actor, last, isCountry));
        }
        KeepMostNamed(_people);
        KeepMostNamed(_others);
    }

    /// <summary>Who is known for a noun: of several the one most named; null if nobody is.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="isPerson">Whether it means a person.</param>
    public ActorDraft? Of(ReadOnlySpan<char> noun, bool isPerson)
    {
        uint hash = WordHash.Folded(noun);
        if (_byNoun.TryGetValue(hash, out var known)) return known;
        // Of the news’ "the country" 65 of 81 are the country most named, 41 the one last named.
        bool isCountry = noun is "country" or "Country" or "nation" or "Nation";
        foreach (var named in isPerson ? _people : _others)
            if (isCountry ? named.IsCountry : _model.GradeOf(hash, named.LastWord) >= LowestGrade)
            {
                known = named.Actor;
                break;
            }
        return _byNoun[hash] = known;
    }

    static void KeepMostNamed(List<Named> actors)
    {
        actors.Sort(static (one, other) => other.Actor.Names != one.Actor.Names
            ? other.Actor.Names.CompareTo(one.Actor.Names) : one.Actor.FirstMention.CompareTo(other.Actor.FirstMention));
        if (actors.Count > Most) actors.RemoveRange(Most, actors.Count - Most);
    }
}
