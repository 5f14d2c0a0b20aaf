using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Sources.Attributions;

/// <summary>Proposes the words of a sentence that may credit something to somebody.</summary>
internal sealed class CueCandidates(SpeechScene scene)
{
    private const int LongestSpeaker = 12;

    /// <summary>The candidates of the sentence that is being read, in text order.</summary>
    public List<Cue> Find()
    {
        List<Cue> cues = [];
        for (int token = scene.Range.First; token < scene.Range.End; token++)
        {
            if (At(token) is { } cue)
            {
                cues.Add(cue);
            }
        }

        return cues;
    }

    private Cue? At(int token) => scene.Upos(token) switch
    {
        _ when scene.Is(token, "according") && scene.Is(token + 1, "to") => new Cue(CueKind.According, token, new TokenRange(token, token + 2)),
        Upos.VERB => new Cue(CueKind.Verb, token, Group(token)),
        Upos.NOUN when HasClause(token) => new Cue(CueKind.Noun, token, new TokenRange(token, token + 1)),
        Upos.ADJ when HasClause(token) => new Cue(CueKind.Adjective, token, new TokenRange(token, token + 1)),
        Upos.PUNCT when IsSpeakerColon(token) => new Cue(CueKind.Colon, token, new TokenRange(token, token + 1)),
        _ => null,
    };

    // "have been told", "did not say": the auxiliaries and adverbs right before the verb that hang on it.
    private TokenRange Group(int verb)
    {
        int first = verb;
        while (first > scene.Range.First && (scene.Upos(first - 1) is Upos.AUX or Upos.ADV or Upos.PART) && scene.Tree.IsUnder(first - 1, verb))
        {
            first--;
        }

        return new TokenRange(first, verb + 1);
    }

    // "the claim that", "a call to", "sure that", "a debate over whether".
    private bool HasClause(int token)
    {
        if (scene.Is(token + 1, "that") || scene.Is(token + 1, ":"))
        {
            return true;
        }

        for (int child = scene.Tree.FirstChild(token); child >= 0; child = scene.Tree.NextSibling(child))
        {
            if (child > token && scene.Tree.Relation(child) is "acl" or "ccomp" or "advcl" or "xcomp" or "parataxis")
            {
                return true;
            }
        }

        return false;
    }

    // "COOPER: Thank you." and "Smith: we are ready" begin with a name.
    private bool IsSpeakerColon(int token) =>
        scene.Is(token, ":") && token > scene.Range.First && token - scene.Range.First <= LongestSpeaker && scene.Upos(token - 1) is Upos.PROPN or Upos.NOUN;
}
