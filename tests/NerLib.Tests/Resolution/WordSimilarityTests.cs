using NerLib.Encoding;
using NerLib.Numerics;
using NerLib.Resolution;

namespace NerLib.Tests.Resolution;

public class WordSimilarityTests
{
    [Test]
    public void Words_of_like_use_are_alike_and_a_word_is_most_like_itself()
    {
        var similarity = new WordSimilarity(PretrainedVectors.Of(EnglishModel.Load()));
        int same = Of("mayor", "mayor"), like = Of("mayor", "governor"), unlike = Of("mayor", "spoon");
        same.Should().BeGreaterThan(like);
        like.Should().BeGreaterThan(unlike);
        Of("governor", "mayor").Should().Be(like, "it has no direction");

        int Of(string word, string other) => similarity.Of(WordHash.Folded(word), WordHash.Folded(other));
    }

    [Test]
    public void Without_vectors_no_words_are_alike() => new WordSimilarity(null).Of(1, 1).Should().Be(0);
}
