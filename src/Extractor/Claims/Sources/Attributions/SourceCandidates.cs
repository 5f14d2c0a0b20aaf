using Extractor.Claims.Ranking;
using Extractor.Entities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>Somebody who may be credited by a cue.</summary>
/// <param name="Head">Its head noun or pronoun, or -1 for nobody.</param>
/// <param name="Tokens">The whole phrase; empty for nobody.</param>
/// <param name="Shared">What speaks for and against its head; the candidates of one head share it, so that it is scored once.</param>
/// <param name="Own">What speaks for and against this phrase of it.</param>
internal sealed record SourceCandidate(int Head, TokenRange Tokens, FeatureSet Shared, FeatureSet Own)
{
    /// <summary>All hashed features.</summary>
    public uint[] Hashes => [.. Shared.Hashes, .. Own.Hashes];
}

/// <summary>Proposes the noun phrases and pronouns of a sentence that may be credited by a cue.</summary>
internal sealed class SourceCandidates(SpeechScene scene)
{
    private const int Reach = 40;

    private readonly SpeechPath _paths = new(scene.Tree);

    /// <summary>The candidates in text order, nobody first.</summary>
    public List<SourceCandidate> Find(Cue cue)
    {
        List<SourceCandidate> found = [new SourceCandidate(-1, default, Nobody(cue), new FeatureSet((byte)cue.Kind))];
        int subject = scene.Tree.Subject(cue.Token);
        for (int head = Math.Max(scene.Range.First, cue.Token - Reach); head < Math.Min(scene.Range.End, cue.Token + Reach); head++)
        {
            if (cue.Tokens.Contains(head))
            {
                continue;
            }

            // "Dr Ana Reyes, head of the unit": a name is a candidate even where the parser hung it on the words behind it.
            if (EndsName(head) is { } name)
            {
                found.Add(new SourceCandidate(head, name, Describe(cue, head, subject), Extent(cue, head, name, name)));
            }

            if (IsHead(head))
            {
                TokenRange whole = Phrase(head, cue);
                FeatureSet features = Describe(cue, head, subject);
                foreach (TokenRange phrase in Cuts(head, whole))
                {
                    found.Add(new SourceCandidate(head, phrase, features, Extent(cue, head, whole, phrase)));
                }
            }
        }

        return found;
    }

    private bool IsHead(int token) => scene.Upos(token) switch
    {
        Upos.NOUN or Upos.PROPN or Upos.NUM or Upos.ADJ or Upos.DET or Upos.PRON when scene.Tree.Relation(token) is "compound" or "flat" or "amod" or "det" or "nummod" or "fixed" or "goeswith" => false,
        Upos.NOUN or Upos.PROPN => true,
        Upos.PRON => scene.Syntax.Xpos(token) is "PRP" or "WP" or "WDT" or "NN" or "DT" or "PRP$",
        Upos.DET or Upos.NUM or Upos.ADJ => scene.Tree.Relation(token) is "nsubj" or "obl" or "obj",
        _ => false,
    };

    private TokenRange? EndsName(int token) => !IsHead(token) && scene.Entities.At(token) is { Type: EntityType.Person or EntityType.Org, Tokens: var name } && name.End == token + 1 && name.First >= scene.Range.First ? name : null;

    // The subtree of the head, without its preposition and possessive mark, up to the cue and its content.
    private TokenRange Phrase(int head, Cue cue)
    {
        TokenRange whole = scene.Tree.Subtree(head);
        int first = whole.First;
        int end = whole.End;
        for (int child = scene.Tree.FirstChild(head); child >= 0; child = scene.Tree.NextSibling(child))
        {
            bool apart = scene.Tree.Relation(child) is "case" or "cc" or "mark" or "cop" or "parataxis" or "dep" or "punct" || IsLoose(child);
            first = apart && child < head ? Math.Max(first, scene.Tree.Subtree(child).End) : first;
            end = apart && child > head && scene.Tree.Relation(child) is not "punct" ? Math.Min(end, scene.Tree.Subtree(child).First) : end;
        }

        if (cue.Token < head)
        {
            first = Math.Max(first, cue.Tokens.End);
        }
        else
        {
            end = Math.Min(end, cue.Tokens.First);
        }

        return scene.Trim(new TokenRange(Math.Min(first, head), Math.Max(end, head + 1)));
    }

    // "Smith, who left in May," is also "Smith"; behind an inverted verb "said Smith in a speech" is only "Smith".
    private IEnumerable<TokenRange> Cuts(int head, TokenRange whole)
    {
        yield return whole;

        // "burned 40 houses, most of them wooden, local officials said": what the parser hung before the speaker ends at a comma.
        for (int i = head - 1; i > whole.First; i--)
        {
            if (scene.Is(i, ",") || scene.IsMark(i))
            {
                yield return new TokenRange(i + 1, whole.End);
                break;
            }
        }

        int first = -1;
        int clause = -1;
        for (int i = head + 1; i < whole.End; i++)
        {
            bool comma = scene.Is(i, ",") || scene.Is(i, "-") || scene.Is(i, "—") || scene.Is(i, "–");
            bool link = scene.Upos(i) is Upos.ADP or Upos.VERB || scene.Syntax.Xpos(i) is "WP" or "WDT" or "TO";
            if (first < 0 && (comma || link))
            {
                first = i;
                yield return scene.Trim(whole with { End = i });
            }
            else if (first >= 0 && clause < 0 && i > first + 1 && (comma || scene.Syntax.Xpos(i) is "WP" or "WDT" or "VBG"))
            {
                clause = i;
                yield return scene.Trim(whole with { End = i });
            }
        }
    }

    // How much of the phrase is taken, and at which word it is cut.
    private FeatureSet Extent(Cue cue, int head, TokenRange whole, TokenRange phrase)
    {
        FeatureSet features = new((byte)cue.Kind);
        string cut = phrase.End == whole.End ? "whole" : scene.Class(phrase.End);
        string side = head < cue.Token ? "left" : "right";
        features.Add("cut", side, cut);
        string opening = phrase.First == whole.First ? "whole" : "cut";
        features.Add("opening", opening, side);
        features.Add("opening-before", scene.Class(phrase.First - 1), scene.Class(phrase.First));
        features.Add("opening-length", opening, Math.Min(head - phrase.First, 6).ToString(System.Globalization.CultureInfo.InvariantCulture));
        features.Add("cut-next", cut, scene.Class(phrase.End + 1));
        features.Add("cut-named", cut, scene.Named(head));
        features.Add("start-to-cue", side, (head > cue.Token ? Math.Min(6, phrase.First - cue.Tokens.End) : 0).ToString(System.Globalization.CultureInfo.InvariantCulture));
        features.Add("end-to-cue", side, (head < cue.Token ? Math.Min(6, cue.Tokens.First - phrase.End) : 0).ToString(System.Globalization.CultureInfo.InvariantCulture));
        features.Add("length", cut == "whole" ? "whole" : "cut", Math.Min(phrase.Count, 8).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return features;
    }

    // "said Smith, adding that": a clause that hangs on the speaker by mistake.
    private bool IsLoose(int child) => scene.Tree.Relation(child) is "advcl" or "ccomp";

    private FeatureSet Nobody(Cue cue)
    {
        FeatureSet features = new((byte)cue.Kind);
        int subject = scene.Tree.Subject(cue.Token);
        features.Add("none");
        features.Add("none-lemma", scene.Syntax.Lemma(cue.Token));
        features.Add("none-tag", scene.Syntax.Xpos(cue.Token), scene.Tree.Relation(cue.Token));
        features.Add("none-subject", subject >= 0 ? 1 : 0);
        features.Add("none-passive", scene.Tree.Child(cue.Token, "aux") >= 0 && scene.Syntax.Relation(scene.Tree.Child(cue.Token, "aux")) == "aux:pass" ? 1 : 0);
        features.Add("none-auxiliary", scene.Class(cue.Tokens.First));
        return features;
    }

    private FeatureSet Describe(Cue cue, int head, int subject)
    {
        FeatureSet features = new((byte)cue.Kind);
        string side = head < cue.Token ? "left" : "right";
        string path = _paths.Of(cue.Token, head);
        string named = scene.Named(head);
        string lemma = scene.Syntax.Lemma(cue.Token);
        features.Add("path", path, side);
        features.Add("path-tag", path, scene.Syntax.Xpos(cue.Token));
        features.Add("path-named", path, named);
        features.Add("path-lemma", path, lemma);
        features.Add("named", named);
        features.Add("named-side", named, side);
        features.Add("tag", scene.Syntax.Xpos(head));
        features.Add("noun", scene.Syntax.Lemma(head));
        features.Add("relation", scene.Tree.Relation(head), side);
        features.Add("full-relation", scene.Syntax.Relation(head), side);
        features.Add("subject", head == subject ? 1 : 0);
        features.Add("preposition", Preposition(head), side);
        features.Add("preposition-lemma", Preposition(head), lemma);
        Nearness(cue, head, side, features);
        return features;
    }

    private void Nearness(Cue cue, int head, string side, FeatureSet features)
    {
        int from = head < cue.Token ? head + 1 : cue.Tokens.End;
        int to = head < cue.Token ? cue.Tokens.First : head;
        int nouns = 0;
        int verbs = 0;
        int commas = 0;
        int marks = 0;
        for (int i = from; i < to; i++)
        {
            nouns += IsHead(i) ? 1 : 0;
            verbs += scene.Upos(i) == Upos.VERB ? 1 : 0;
            commas += scene.Is(i, ",") ? 1 : 0;
            marks += scene.IsMark(i) ? 1 : 0;
        }

        int quoted = scene.IsQuoted(head) ? scene.Quotations.Of(head) == scene.Quotations.Of(cue.Token) ? 1 : 2 : 0;
        features.Add("between", side, $"{Math.Min(nouns, 3)}{Math.Min(verbs, 2)}{Math.Min(commas, 2)}{Math.Min(marks, 1)}");
        features.Add("nouns", side, $"{Math.Min(nouns, 5)}");
        features.Add("distance", side, $"{(to - from) switch { <= 3 => to - from, <= 6 => 6, <= 12 => 12, _ => 20 }}");
        features.Add("quoted", quoted);
        features.Add("tags", side, Tags(from, Math.Min(to, from + 5)));
        features.Add("adjacent", side, scene.Class(head < cue.Token ? cue.Tokens.First - 1 : cue.Tokens.End));
    }

    // The words between a speaker and the cue by their kind: "nurse [reached by telephone] said" needs no tree.
    private string Tags(int from, int to)
    {
        string tags = string.Empty;
        for (int i = from; i < to; i++)
        {
            tags += scene.Syntax.Xpos(i);
        }

        return tags;
    }

    private ReadOnlySpan<char> Preposition(int head) => scene.Tree.Child(head, "case") is >= 0 and var token ? scene.Syntax.Lemma(token) : "-";
}
