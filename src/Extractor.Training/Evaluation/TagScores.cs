namespace Extractor.Training.Evaluation;

/// <summary>What an evaluation of tags measured.</summary>
/// <param name="Documents">Documents of the file.</param>
/// <param name="Sentences">Gold sentences.</param>
/// <param name="Words">Gold words.</param>
/// <param name="Xpos">Words with the right Penn tag, on gold tokens.</param>
/// <param name="Upos">Words with the right universal tag, on gold tokens.</param>
/// <param name="Lemma">Words with the right lemma, on gold tokens; those without a gold lemma (<c>_</c>) count as right.</param>
/// <param name="Head">Words with the right head, on gold tokens and own tags: UAS.</param>
/// <param name="HeadAndRelation">Words with the right head and relation (without its subtype): LAS.</param>
/// <param name="RawTokens">Tokens from raw text; a contraction is one token.</param>
/// <param name="RawWords">Words from raw text; a contraction is two.</param>
/// <param name="RawSentences">Sentences from raw text.</param>
public sealed record TagScores(
    int Documents,
    long Sentences,
    long Words,
    long Xpos,
    long Upos,
    long Lemma,
    long Head,
    long HeadAndRelation,
    MatchCount RawTokens,
    MatchCount RawWords,
    MatchCount RawSentences);
