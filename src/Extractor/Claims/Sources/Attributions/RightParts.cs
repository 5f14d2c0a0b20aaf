using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>Proposes the words behind a cue that may be what its source says.</summary>
internal sealed class RightParts(SpeechScene scene)
{
    // A head of a list has thousands of dependents; what is said is among the first.
    private const int Most = 16;
    private const string Side = "right";

    /// <summary>The parts, none of them first.</summary>
    public List<ContentPart> Find(Cue cue, TokenRange source)
    {
        int edge = source.Count > 0 ? Math.Max(source.End, cue.Tokens.End) : cue.Tokens.End;
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
            Add("quotation", quotation);
        }

        if (Following(edge) is { } following)
        {
            Add(scene.SameParagraph(scene.Sentence, scene.Sentence + 1) ? "following" : scene.Is(scene.Range.End - 1, ":") ? "paragraph-colon" : "paragraph", following);
        }

        Clauses(cue.Token, "child", edge, Add);
        if (source.Count > 0 && source.First >= cue.Token)
        {
            // "said Smith, adding that": what the parser hung on the speaker.
            Clauses(source.First, "speaker", edge, Add);
        }

        int head = scene.Tree.Head(cue.Token);
        for (int depth = 0; depth < 2 && head >= 0; depth++, head = scene.Tree.Head(head))
        {
            Add($"head-{depth}", new TokenRange(edge, scene.Tree.Subtree(head).End));
        }

        Add("subtree", new TokenRange(edge, scene.Tree.Subtree(cue.Token).End));
        Add("sentence", new TokenRange(edge, scene.Range.End));
        return parts;
    }

    private void Clauses(int head, string way, int edge, Action<string, TokenRange> add)
    {
        for (int child = scene.Tree.FirstChild(head); child >= 0; child = scene.Tree.NextSibling(child))
        {
            if (child < edge || scene.Tree.Relation(child) is "punct" or "nsubj" or "aux" or "cc")
            {
                continue;
            }

            TokenRange own = scene.Tree.Subtree(child);
            int first = Math.Max(own.First, edge);
            add($"{way}-{scene.Tree.Relation(child)}", new TokenRange(first, own.End));
            if (Loose(child) is { } end && end > first)
            {
                add($"{way}-to-{scene.Tree.Relation(child)}", new TokenRange(first, end));
            }

            add($"{way}-on-{scene.Tree.Relation(child)}", new TokenRange(first, scene.Range.End));
        }
    }

    // "said the road was closed, while others said it was not", "…, adding that": where a clause that may not be said any more begins behind a comma.
    private int? Loose(int clause)
    {
        for (int child = scene.Tree.FirstChild(clause); child >= 0; child = scene.Tree.NextSibling(child))
        {
            if (child > clause && scene.Tree.Relation(child) is "advcl" or "conj" or "parataxis" && scene.Tree.Subtree(child).First is var first
                && (scene.IsPunctuation(first) || scene.IsPunctuation(first - 1)))
            {
                return first;
            }
        }

        return null;
    }

    // He said: “The toll will rise. We expect more.” The quotation may go on over sentences.
    private TokenRange? Quoted(int edge)
    {
        int quotation = scene.Quotations.FirstFrom(edge);
        return quotation < scene.Quotations.All.Count && scene.Quotations.All[quotation].Tokens is var range && range.First < scene.Range.End ? range : null;
    }

    // “It will rise,” he said. “We expect more.” The quotation goes on in the next sentence, or is the next paragraph.
    private TokenRange? Following(int edge)
    {
        int next = scene.Sentence + 1;
        if (next >= scene.Tokens.SentenceCount || scene.Quotations.Of(edge) >= 0)
        {
            return null;
        }

        int first = scene.Tokens.Sentence(next).First;
        return scene.Quotations.Of(first) is >= 0 and var quotation && scene.Quotations.All[quotation].Tokens is var range && range.First == first ? range : null;
    }
}
