// Stand-ins for what the adapter and its tests use of the interfaces of the package Catalyst, with its signatures.
#nullable disable

using Mosaik.Core;
using UID;

namespace Catalyst;

public interface IProcess : IModel
{
    void Process(IDocument document, CancellationToken cancellationToken = default);
}

public interface IEntityRecognizer : IModel
{
    bool RecognizeEntities(IDocument document);
    string[] Produces();
}

public interface IDocument : IEnumerable<Span>
{
    Language Language { get; set; }
    int Length { get; }
    string Value { get; set; }
    Dictionary<string, string> Metadata { get; }
    IEnumerable<Span> Spans { get; }
    int SpansCount { get; }
    int TokensCount { get; }
    Span this[int key] { get; set; }
    Span AddSpan(int begin, int end);
    void Clear();
}

public interface IToken
{
    int Begin { get; set; }
    int End { get; set; }
    string Value { get; }
    string Replacement { get; set; }
    IReadOnlyList<EntityType> EntityTypes { get; }
    void AddEntityType(EntityType entityType);
}

public interface ITokens : IToken
{
    EntityType EntityType { get; }
    IEnumerable<IToken> Children { get; }
}

public enum EntityTag
{
    Begin = 'B',
    Inside = 'I',
    End = 'L',
    Outside = 'O',
    Single = 'U',
}

public struct EntityType(string type, EntityTag tag, Dictionary<string, string> metadata, UID128 targetUID)
{
    public EntityType(string type, EntityTag tag) : this(type, tag, null, default) { }

    public string Type { get; set; } = type;
    public EntityTag Tag { get; set; } = tag;
    public Dictionary<string, string> Metadata { get; set; } = metadata;
    public UID128 TargetUID { get; set; } = targetUID;
}
