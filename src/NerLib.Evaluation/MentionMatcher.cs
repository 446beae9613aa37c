namespace NerLib.Evaluation;

/// <summary>Says which gold mention each predicted one is, one to one.</summary>
static class MentionMatcher
{
    /// <summary>
    /// First those of the same words; then a predicted mention is the shortest gold one not yet matched that holds all its words and has its
    /// head among them, as CorefUD matches mentions partially. Gold mentions hold what follows a name too: <c>Ann Lee, whom he met at school</c>.
    /// </summary>
    /// <returns>For each predicted mention, the words of its gold mention; its own words if it has none.</returns>
    public static Dictionary<TokenRange, TokenRange> ByHead(IReadOnlyCollection<SidedMention> gold, IReadOnlyCollection<SidedMention> predicted)
    {
        var free = gold.ToDictionary(mention => mention.Tokens, mention => mention.Gold!);
        var matches = new Dictionary<TokenRange, TokenRange>();
        foreach (var tokens in predicted.Select(mention => mention.Tokens))
            if (free.Remove(tokens)) matches[tokens] = tokens;
        var byHead = free.Values.ToLookup(mention => mention.Head);
        foreach (var tokens in predicted.Select(mention => mention.Tokens).Where(tokens => !matches.ContainsKey(tokens))
            .OrderBy(tokens => tokens.Start).ThenBy(tokens => tokens.Length))
        {
            var match = Enumerable.Range(tokens.Start, tokens.Length).SelectMany(token => byHead[token])
                .Where(mention => mention.Tokens.Start <= tokens.Start && mention.Tokens.End >= tokens.End && free.ContainsKey(mention.Tokens))
                .OrderBy(mention => mention.Tokens.Length).FirstOrDefault();
            matches[tokens] = match is not null && free.Remove(match.Tokens) ? match.Tokens : tokens;
        }
        return matches;
    }
}
