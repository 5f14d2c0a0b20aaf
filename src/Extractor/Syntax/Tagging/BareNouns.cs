namespace Extractor.Syntax.Tagging;

/// <summary>
/// Past tenses that are nouns too. A singular count noun does not stand bare, so without an article or another word that opens a phrase it is the verb: treebanks have too
/// few of them for a tagger to learn that of a word that news has in every report on prices (<c>Sales rose 5%</c>).
/// </summary>
internal static class BareNouns
{
    /// <summary>True for a word that can be a noun only behind a word that opens or describes one.</summary>
    public static bool IsPast(ReadOnlySpan<char> form) => form is "rose";

    /// <summary>True when such a word is a noun: <c>a rose</c>, <c>rose petals</c>, <c>scent of rose</c>.</summary>
    /// <param name="before">The tag of the word before; X at the beginning of a sentence.</param>
    /// <param name="after">The tag of the word behind; X at the end of a sentence.</param>
    public static bool IsNoun(Upos before, Upos after) => before is Upos.DET or Upos.ADJ or Upos.ADP or Upos.X || after is Upos.NOUN or Upos.PROPN;
}
