namespace Extractor.Training.Evaluation;

/// <summary>A word of a gold sentence.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Upos">Its universal tag.</param>
/// <param name="Xpos">Its Penn tag.</param>
/// <param name="Head">The number of its head in the sentence, from 1; 0 for the root.</param>
/// <param name="Relation">Its relation to the head.</param>
/// <param name="JoinsNext">Whether it and the next one are parts of one word.</param>
/// <param name="SpaceAfter">Whether white space follows.</param>
internal sealed record GoldWord(string Form, string Lemma, string Upos, string Xpos, int Head, string Relation, bool JoinsNext, bool SpaceAfter);
