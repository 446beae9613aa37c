using System.Globalization;
using System.Text;

namespace NerLib.Evaluation.Corpora;

/// <summary>Rebuilds the running text of the documents of a CoNLL-U file.</summary>
static class ConlluReader
{
    const string TextComment = "# text = ";
    const int Columns = 10;

    /// <exception cref="InvalidDataException">The file is no CoNLL-U; the message says where.</exception>
    public static IEnumerable<ConlluDocument> Read(string path)
    {
        int number = 0;
        var document = new Builder("");
        var sentence = new Sentence();
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0)
            {
                document.Add(sentence, path);
                sentence = new();
            }
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (document.Build() is { } built) yield return built;
                document = new(line.Split(" = ") is [_, var id] ? id : "");
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                sentence.BeginsParagraph = true;
            }
            else if (line.StartsWith(TextComment, StringComparison.Ordinal))
            {
                sentence.Text = line[TextComment.Length..].Trim();
            }
            else if (line[0] != '#')
            {
                if (line.Split('\t') is not { Length: Columns } columns)
                    throw new InvalidDataException($"{path}, line {number}: found '{line}'; expected {Columns} columns with a tab between them.");
                sentence.Add(columns);
            }
        }
        document.Add(sentence, path);
        if (document.Build() is { } last) yield return last;
    }

    sealed class Sentence
    {
        int _wordsToSkip;

        public string Text { get; set; } = "";

        public bool BeginsParagraph { get; set; }

        public bool SpaceAfter { get; private set; } = true;

        /// <summary>Surface tokens, each with the forms of its words.</summary>
        public List<(string Surface, List<string> Forms)> Tokens { get; } = [];

        public void Add(string[] columns)
        {
            if (columns[0].Contains('.')) return;   // an empty node has no surface
            if (columns[0].Split('-') is [var first, var last])
            {
                _wordsToSkip = int.Parse(last, CultureInfo.InvariantCulture) - int.Parse(first, CultureInfo.InvariantCulture) + 1;
                Tokens.Add((columns[1], []));
            }
            else if (_wordsToSkip > 0)
            {
                _wordsToSkip--;
                Tokens[^1].Forms.Add(columns[1]);
                return;
            }
            else
            {
                Tokens.Add((columns[1], [columns[1]]));
            }
            SpaceAfter = !columns[9].Split('|').Contains("SpaceAfter=No");
        }
    }

    sealed class Builder(string id)
    {
        readonly StringBuilder _text = new();
        readonly List<TextSpan> _words = [], _sentences = [];
        int _unsplit;
        bool _spaceBefore;

        public void Add(Sentence sentence, string path)
        {
            if (sentence.Tokens.Count == 0) return;
            if (_text.Length > 0) _text.Append(sentence.BeginsParagraph ? "\n\n" : _spaceBefore ? " " : "");
            int offset = _text.Length, at = 0, firstWord = _words.Count;
            _text.Append(sentence.Text);
            foreach (var (surface, forms) in sentence.Tokens)
            {
                int found = sentence.Text.IndexOf(surface, at, StringComparison.Ordinal);
                if (found < 0 || !sentence.Text.AsSpan(at, found - at).IsWhiteSpace())
                    throw new InvalidDataException($"{path}: token '{surface}' does not stand at {at} of '# text = {sentence.Text}'.");
                at = found + surface.Length;
                if (string.Concat(forms) == surface)
                {
                    foreach (var form in forms)
                    {
                        _words.Add(new(offset + found, offset + found + form.Length));
                        found += form.Length;
                    }
                }
                else
                {
                    _words.Add(new(offset + found, offset + at));
                    _unsplit++;
                }
            }
            _sentences.Add(new(_words[firstWord].Start, _words[^1].End));
            _spaceBefore = sentence.SpaceAfter;
        }

        public ConlluDocument? Build() => _words.Count == 0 ? null : new(id, _text.ToString(), _words, _sentences, _unsplit);
    }
}
