
namespace NerLib.Mentions;

/// <summary>An actor being put together.</summary>
sealed class ActorDraft(EntityType type)
{
    readonly List<int> _mentions = [];
    TokenRange _fullest;

    public EntityType Type { get; } = type;

    public Gender Gender { get; set; } = type == EntityType.Person ? Gender.Unknown : Gender.Neutral;

    public int FirstMention { get; private set; } = int.MaxValue;

    public bool IsPerson => Type == EntityType.Person;

    /// <summary>Whether it can be of that gender, as far as is known.</summary>
    public bool Fits(Gender gender) => Gender == gender || Gender == Gender.Unknown || gender == Gender.Unknown;

    public void Add(int mention)
    {
        _mentions.Add(mention);
        FirstMention = Math.Min(FirstMention, mention);
    }

    /// <summary>Adds a name; the longest becomes the canonical one, the first of equals.</summary>
    public void AddName(int mention, TokenRange name)
    {
        Add(mention);
        if (name.Length > _fullest.Length) _fullest = name;
    }

    public Actor ToActor(int id, DocumentView view)
    {
        _mentions.Sort();
        return new(id, WithSingleSpaces(view.TextOf(_fullest)), Type, Gender, [.. _mentions]);
    }

    static string WithSingleSpaces(ReadOnlySpan<char> name)
    {
        var words = new System.Text.StringBuilder(name.Length);
        foreach (char c in name)
            if (!char.IsWhiteSpace(c)) words.Append(c);
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        return words.ToString();
    }
}
