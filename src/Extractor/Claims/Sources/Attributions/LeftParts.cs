using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>Proposes the words before a cue that may be what its source says.</summary>
internal sealed class LeftParts(SpeechScene scene)
{
    // A head of a list has thousands of dependents; what is said is among the first.
    private const int Most = 16;
    private const string Side = "left";
    private const int QuotationGap = 6;

    /// <summary>The parts, none of them first.</summary>
    public List<ContentPart> Find(Cue cue, TokenRange source)
    {
        int edge = source.Count > 0 ? Math.Min(source.First, cue.Tokens.First) : cue.Tokens.First;
        List<ContentPart> parts = [new ContentPart("-", default, PartFeatures.None(scene, cue, Side))];
        void Add(string way, TokenRange tokens)
        {
            TokenRange trimmed = tokens.Count > 0 ? scene.Trim(tokens) : tokens;
            if (trimmed.Count > 0 && parts.Count < Most && !parts.Exists(p => p.Tokens == trimmed))
            {
                parts.Add(new ContentPart(way, trimmed, PartFeatures.Of(scene, cue, source, Side, way, trimmed)));
            }
        }

        if (Quoted(edge) is { } quotation)
        {
            Add("quotation", new TokenRange(quotation.First, Math.Min(quotation.End, edge)));
        }

        if (Preceding(edge) is { } preceding)
        {
            Add("preceding", preceding);
        }

        for (int child = scene.Tree.FirstChild(cue.Token); child >= 0 && child < edge; child = scene.Tree.NextSibling(child))
        {
            if (scene.Tree.Relation(child) is "ccomp" or "parataxis" or "obj" or "nsubj" or "advcl" or "xcomp" or "obl" or "dep")
            {
                TokenRange own = scene.Tree.Subtree(child);
                Add($"child-{scene.Tree.Relation(child)}", new TokenRange(own.First, Math.Min(own.End, edge)));
            }
        }

        int head = scene.Tree.Head(cue.Token);
        for (int depth = 0; depth < 3 && head >= 0; depth++, head = scene.Tree.Head(head))
        {
            Add($"head-{depth}", new TokenRange(scene.Tree.Subtree(head).First, edge));
        }

        Add("sentence", new TokenRange(scene.Range.First, edge));
        return parts;
    }

    // “The toll will rise,” he said: the quotation that ends where the source or the cue begins; it may have begun sentences before.
    private TokenRange? Quoted(int edge)
    {
        for (int token = edge - 1; token >= Math.Max(scene.Range.First, edge - QuotationGap); token--)
        {
            if (scene.Quotations.Of(token) is >= 0 and var quotation)
            {
                TokenRange range = scene.Quotations.All[quotation].Tokens;
                return range.End == token + 1 ? range : null;
            }
        }

        return null;
    }

    // “Is the toll thirty?” she asked: the quotation is a sentence of its own before that of its speaker.
    private TokenRange? Preceding(int edge) =>
        edge - scene.Range.First <= QuotationGap && scene.Quotations.Of(scene.Range.First - 1) is >= 0 and var quotation
        && scene.Quotations.All[quotation].Tokens is var range && range.End == scene.Range.First && scene.SameParagraph(scene.Sentence - 1, scene.Sentence) ? range : null;
}
