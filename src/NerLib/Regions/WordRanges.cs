namespace NerLib.Regions;

/// <summary>Goes over the words of a line: runs of letters, digits and apostrophes, and each other mark alone.</summary>
ref struct WordRanges(ReadOnlySpan<char> line)
{
    readonly ReadOnlySpan<char> _line = line;
    int _at;

    public TextSpan Current { get; private set; }

    public readonly WordRanges GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < _line.Length && char.IsWhiteSpace(_line[_at])) _at++;
        if (_at == _line.Length) return false;
        int start = _at++;
        if (IsWord(_line[start]))
            while (_at < _line.Length && IsWord(_line[_at])) _at++;
        Current = new(start, _at);
        return true;
    }

    static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’';
}
