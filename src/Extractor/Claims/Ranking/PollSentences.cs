using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Ranking;

/// <summary>
/// Finds what an article says of a poll: <c>The poll of 1,001 adults was conducted from Sept. 19 to 22</c>, often its last sentence, holds for every share before. Thread-safe.
/// </summary>
internal static class PollSentences
{
    private const int LongestSearched = 200;

    /// <summary>True when the sentence speaks of a poll.</summary>
    public static bool Mentions(TaggedArticle syntax, int sentence) => Has(syntax, sentence, lemma => lemma is "poll" or "survey" or "pollster" or "respondent" or "sample");

    /// <summary>True when the sentence tells of a poll being taken.</summary>
    public static bool TellsTaking(TaggedArticle syntax, int sentence) => Mentions(syntax, sentence)
        && Has(syntax, sentence, lemma => lemma is "conduct" or "take" or "survey" or "interview" or "poll" or "carry" or "question" or "undertake" or "run" or "hold");

    private static bool Has(TaggedArticle syntax, int sentence, Func<string, bool> isAsked)
    {
        TokenRange range = syntax.Tokens.Sentence(sentence);
        for (int i = range.First; i < Math.Min(range.End, range.First + LongestSearched); i++)
        {
            if (syntax.Upos(i) is Upos.NOUN or Upos.VERB or Upos.PROPN && isAsked(syntax.Lemma(i)))
            {
                return true;
            }
        }

        return false;
    }
}
