using NerLib.Mentions;
using NerLib.Numerics;

namespace NerLib.Resolution;

/// <summary>The people of a document whom news calls by a noun, also where this text does not: Trump is <c>the president</c>.</summary>
sealed class KnownPeople
{
    /// <summary>People of a document that are asked about, the most named: a bound.</summary>
    const int Most = 32;

    /// <summary>From which grade on a noun means somebody.</summary>
    const int LowestGrade = 4;

    readonly List<(ActorDraft Person, uint Surname)> _people = [];
    readonly Dictionary<uint, ActorDraft?> _byNoun = [];
    readonly ActorModel _model;

    /// <param name="view">The document up to its mentions.</param>
    /// <param name="ofMention">For each name its actor.</param>
    /// <param name="model">Knows what names are known for.</param>
    public KnownPeople(DocumentView view, ActorDraft?[] ofMention, ActorModel model)
    {
        _model = model;
        var met = new HashSet<ActorDraft>();
        for (int i = 0; i < ofMention.Length; i++)
            if (ofMention[i] is { IsPerson: true, IsPlural: false } person && met.Add(person))
                _people.Add((person, WordHash.Folded(view.TextOf(view.Tokens[Name.SurnameOf(view, person.Words)]))));
        _people.Sort(static (one, other) => other.Person.Names != one.Person.Names
            ? other.Person.Names.CompareTo(one.Person.Names) : one.Person.FirstMention.CompareTo(other.Person.FirstMention));
        if (_people.Count > Most) _people.RemoveRange(Most, _people.Count - Most);
    }

    /// <summary>Who is known for a noun: of several the one most named; null if nobody is.</summary>
    public ActorDraft? Of(uint noun)
    {
        if (_byNoun.TryGetValue(noun, out var known)) return known;
        foreach (var (person, surname) in _people)
            if (_model.GradeOf(noun, surname) >= LowestGrade)
            {
                known = person;
                break;
            }
        return _byNoun[noun] = known;
    }
}
