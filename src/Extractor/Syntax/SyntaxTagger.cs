using Extractor.Tokens;

namespace Extractor.Syntax;

/// <summary>The door of the Syntax stage.</summary>
public sealed class SyntaxTagger
{
    public TaggedArticle Tag(TokenizedArticle tokens)
    {
        var upos = new Upos[tokens.Count];
        var xpos = new string[tokens.Count];
        var lemmas = new string[tokens.Count];
        for (int i = 0; i < tokens.Count; i++)
        {
            upos[i] = char.IsUpper(tokens.Form(i)[0]) ? Upos.PROPN : Upos.NOUN;
            xpos[i] = "NN";
            lemmas[i] = tokens.Form(i).ToString().ToLowerInvariant();
        }
        return new TaggedArticle(tokens, upos, xpos, lemmas);
    }
}
