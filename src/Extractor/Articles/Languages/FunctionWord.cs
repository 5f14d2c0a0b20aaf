namespace Extractor.Articles.Languages;

/// <summary>What the table of function words says of a word.</summary>
/// <param name="Languages">The languages that have it, as bits in the order of <see cref="FunctionWords.Tags"/>; 0 for a word that no language has.</param>
/// <param name="Index">Its own number.</param>
internal readonly record struct FunctionWord(ulong Languages, int Index);
