using System.Buffers;
using System.Numerics;
using NerLib.Numerics;

namespace NerLib.Entities.Tagging;

/// <summary>How each word is written throughout a document, and with it the attributes of its tokens. Dispose it to give its buffer back.</summary>
readonly ref struct DocumentWords : IDisposable
{
    readonly Seen[] _table;
    readonly uint _mask;
    readonly DocumentView _document;

    public DocumentWords(DocumentView document)
    {
        _document = document;
        int capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, document.Tokens.Length + document.Tokens.Length / 2));
        _table = ArrayPool<Seen>.Shared.Rent(capacity);
        _table.AsSpan(0, capacity).Clear();
        _mask = (uint)capacity - 1;

        foreach (var sentence in document.Sentences)
        {
            var tokens = document.Tokens[sentence.Tokens.Start..sentence.Tokens.End];
            if (IsTitleOrCapitals(tokens)) continue;
            for (int i = 0; i < tokens.Length; i++)
            {
                if (tokens[i].Kind != TokenKind.Word) continue;
                var word = document.TextOf(tokens[i]);
                if (char.IsLower(word[0])) At(WordHash.Folded(word)).Traits |= TokenTraits.SeenLowerCase;
                else if (i > 0 && tokens[i - 1].Kind != TokenKind.QuoteMark && char.IsUpper(word[0]))
                    At(WordHash.Folded(word)).Traits |= TokenTraits.SeenCapitalisedInside;
            }
        }
    }

    public ReadOnlySpan<char> WordAt(int token) => _document.TextOf(_document.Tokens[token]);

    /// <summary>Adds to the attributes of a sentence's words what the sentence and the document say of them.</summary>
    public void Mark(Sentence sentence, Span<TokenAttributes> attributes)
    {
        var tokens = _document.Tokens[sentence.Tokens.Start..sentence.Tokens.End];
        var common = IsTitleOrCapitals(tokens) ? TokenTraits.InTitleOrCapitals : TokenTraits.None;
        bool first = true;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref var token = ref attributes[i];
            token.Traits |= common;
            if ((token.Traits & TokenTraits.HasLetter) == 0) continue;
            token.Traits |= At(token.Form.Folded).Traits;
            if (first) token.Traits |= TokenTraits.FirstInSentence;
            first = false;
        }
    }

    public void Dispose() => ArrayPool<Seen>.Shared.Return(_table);

    bool IsTitleOrCapitals(ReadOnlySpan<Token> tokens)
    {
        int words = 0, capitalised = 0, letters = 0, upper = 0;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            var word = _document.TextOf(token);
            if (char.IsUpper(word[0])) upper++;
            letters++;
            if (word.Length < 4) continue;
            words++;
            if (char.IsUpper(word[0])) capitalised++;
        }
        return letters >= 3 && (words >= 3 && capitalised * 10 >= words * 9 || upper == letters);
    }

    ref Seen At(uint hash)
    {
        if (hash == 0) hash = 1;
        uint slot = hash & _mask;
        while (_table[slot].Hash != hash && _table[slot].Hash != 0) slot = (slot + 1) & _mask;
        _table[slot].Hash = hash;
        return ref _table[slot];
    }

    struct Seen
    {
        public uint Hash;
        public TokenTraits Traits;
    }
}
