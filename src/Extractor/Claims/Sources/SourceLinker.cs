using System.Collections.Frozen;
using Extractor.Articles;
using Extractor.Claims.Linking;
using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Sentences;
using Extractor.Syntax;
using Extractor.Syntax.Chunks;
using Extractor.Tokens;

namespace Extractor.Claims.Sources;

/// <summary>
/// Finds who is credited with the statements of a sentence: <c>according to X</c>, <c>X said</c>, <c>said X</c>, a pronoun that stands for a
/// speaker, and the speaker of a quotation that goes on from the sentence before.
/// </summary>
internal sealed class SourceLinker(ClaimScene scene)
{
    private const int LongestSource = 14;

    private static readonly FrozenSet<string> SpeechVerbs = Models.EmbeddedTable.Lines("Claims.Sources.speech-verbs.txt").ToFrozenSet();

    private TextSpan? _speaker;
    private int _speakerSentence = -10;
    private bool _quoteOpen;
    private int _read = -1;
    private PhraseSlot? _current;

    /// <summary>The source of a quantity's sentence, or null. Sentences must come in text order; every one of them must be entered.</summary>
    public PhraseSlot? Find(Quantity quantity) => _read == quantity.Sentence ? _current : null;

    /// <summary>Reads the sentence the scene has entered.</summary>
    public void Enter()
    {
        _read = scene.Sentence;
        bool quotedBefore = _quoteOpen;
        _quoteOpen = QuoteOpenAfter(quotedBefore);
        _current = AccordingTo() ?? Speech();
        if (_current is not null)
        {
            _speaker = _current.Span;
            _speakerSentence = scene.Sentence;
            return;
        }

        // "“The toll is 30. It will rise to 40,” he added": the quotation goes on over sentences of its paragraph.
        bool goesOn = quotedBefore || BeginsWithQuote();
        if (goesOn && _speaker is { } speaker && scene.Sentence - _speakerSentence <= 2)
        {
            _speakerSentence = scene.Sentence;
            _current = new PhraseSlot(speaker, Evidence.Carried);
        }
    }

    private PhraseSlot? AccordingTo()
    {
        for (int i = scene.Range.First; i + 2 < scene.Range.End; i++)
        {
            if (scene.Is(i, "according") && scene.Is(i + 1, "to") && PhraseAfter(i + 2) is { } phrase)
            {
                return new PhraseSlot(scene.Tokens.Span(phrase), Evidence.Direct);
            }
        }

        return null;
    }

    private PhraseSlot? Speech()
    {
        for (int i = scene.Verbs.Count - 1; i >= 0; i--)
        {
            VerbGroup verb = scene.Verbs[i];
            string lemma = scene.Syntax.Lemma(verb.Head);
            if (!SpeechVerbs.Contains(lemma) || scene.IsPassive(verb) && verb.Tokens.Count > 1)
            {
                continue;
            }

            if (Speaker(verb, lemma) is { } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    private PhraseSlot? Speaker(VerbGroup verb, string lemma)
    {
        bool strong = lemma is "say" or "tell" or "add" or "announce" or "warn" or "state" or "explain" or "estimate" or "claim" or "predict" or "project" or "forecast" or "detail";
        strong = strong || (lemma is "show" or "find" or "suggest" or "indicate" or "reveal" or "give" or "put" && IsStudy(verb.Tokens.First));
        bool reports = strong || scene.IsAny(verb.Tokens.End, "that", ":", ",", "“", "\"") || verb.Tokens.End >= scene.Range.End - 1;
        if (!reports)
        {
            return null;
        }

        // "…,” said Rodger Shanahan, a fellow": the subject behind the verb, when a comma or quotation mark stands before it.
        bool inverted = scene.IsAny(verb.Tokens.First - 1, ",", "”", "\"", "’") || verb.Tokens.First == scene.Range.First;
        if (inverted && PhraseAfter(verb.Tokens.End) is { } after && !scene.IsAny(verb.Tokens.End, "that", "the") | scene.Is(verb.Tokens.End, "the") && BeforeIsNoSubject(verb))
        {
            return new PhraseSlot(scene.Tokens.Span(after), Evidence.Direct);
        }

        return SubjectBefore(verb.Tokens.First);
    }

    // "The poll shows Clinton leading", "official data showed": what is published speaks without a "that".
    private bool IsStudy(int verb)
    {
        int at = verb;
        while (at > scene.Range.First && scene.UposAt(at - 1) is Upos.ADV or Upos.AUX)
        {
            at--;
        }

        return at > scene.Range.First && scene.Syntax.Lemma(at - 1).ToLowerInvariant() is "poll" or "survey" or "study" or "report" or "data" or "datum" or "figure" or "statistic" or "statistics" or "analysis"
            or "average" or "tally" or "estimate" or "census" or "research" or "review" or "projection" or "footage" or "document" or "record" or "investigation" or "results" or "result" or "count" or "table";
    }

    private bool BeforeIsNoSubject(VerbGroup verb)
    {
        int at = verb.Tokens.First - 1;
        return at < scene.Range.First || scene.IsAny(at, "”", "\"", "’") || (scene.Is(at, ",") && (scene.IsAny(at - 1, "”", "\"") || !HasApposition(at)));
    }

    // "Rodger Shanahan, research fellow at the Lowy Institute, said": a comma before the noun phrase that the verb follows.
    private bool HasApposition(int comma)
    {
        for (int i = comma - 1; i > Math.Max(scene.Range.First, comma - LongestSource); i--)
        {
            if (scene.Is(i, ","))
            {
                return scene.Entities.At(i - 1)?.Type == EntityType.Person;
            }
        }

        return false;
    }

    private PhraseSlot? SubjectBefore(int at)
    {
        int end = at;
        while (end > scene.Range.First && (scene.UposAt(end - 1) is Upos.ADV or Upos.AUX || scene.Is(end - 1, "also")))
        {
            end--;
        }

        // "46 percent said they would": who answers a poll is not its source.
        if (scene.IsPercent(end - 1))
        {
            return null;
        }

        if (scene.IsAny(end - 1, "he", "she", "they", "who", "it", "which"))
        {
            return Pronoun(end - 1);
        }

        if (AppositionName(end) is { } name)
        {
            return new PhraseSlot(name, Evidence.Direct);
        }

        return WholePhraseBefore(end) is { } phrase ? new PhraseSlot(scene.Tokens.Span(phrase), Evidence.Direct) : null;
    }

    // The person named before a comma, when what stands between the comma and the verb only describes that person.
    private TextSpan? AppositionName(int end)
    {
        for (int i = end - 1; i > Math.Max(scene.Range.First, end - LongestSource); i--)
        {
            if (scene.UposAt(i) is Upos.VERB)
            {
                return null;
            }

            if (scene.Is(i, ",") && i < end - 1 && scene.Entities.At(i - 1) is { Type: EntityType.Person or EntityType.Org } person && scene.UposAt(i + 1) is Upos.DET or Upos.NOUN or Upos.ADJ or Upos.NUM or Upos.PRON)
            {
                return person.Span;
            }
        }

        return null;
    }

    private PhraseSlot? Pronoun(int token)
    {
        bool human = scene.IsAny(token, "he", "she");
        Entity? found = null;
        int start = Math.Max(0, scene.Sentence - 4);
        int from = scene.Tokens.Sentence(start).First;
        for (int i = token - 1; i >= from && found is null; i--)
        {
            if (scene.Entities.At(i) is { } entity && (human ? entity.Type == EntityType.Person : entity.Type is EntityType.Org or EntityType.Person))
            {
                found = entity;
            }
        }

        if (human && _speaker is { } speaker && found is null)
        {
            return new PhraseSlot(speaker, Evidence.Carried);
        }

        return found is null ? null : new PhraseSlot(found.Span, Evidence.Carried);
    }

    // The noun phrase with its prepositional tail: "the spokesman for the ministry", "officials in Baghdad", "a study by the bank".
    private TokenRange? WholePhraseBefore(int end)
    {
        int first = end;
        int limit = Math.Max(scene.Range.First, end - LongestSource);
        while (first > limit && scene.UposAt(first - 1) is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.ADP or Upos.DET or Upos.NUM or Upos.PART or Upos.SYM
               || (first > limit && IsJoint(first - 1)))
        {
            first--;
        }

        while (first < end && (scene.UposAt(first) is Upos.ADP or Upos.DET or Upos.PART || IsJoint(first)))
        {
            first++;
        }

        return first < end && scene.Phrases.IsNoun(end - 1) ? new TokenRange(first, end) : null;
    }

    private bool IsJoint(int token) => scene.IsHyphen(token) || scene.IsAny(token, "&", "'", "’");

    private TokenRange? PhraseAfter(int at)
    {
        while (scene.UposAt(at) == Upos.DET && scene.IsAny(at, "the"))
        {
            at++;
        }

        int end = at;
        while (end < Math.Min(scene.Range.End, at + LongestSource)
               && (scene.UposAt(end) is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.PART or Upos.DET or Upos.NUM or Upos.SYM || IsJoint(end) || IsInnerLink(end, at)))
        {
            end++;
        }

        while (end > at && !(scene.Phrases.IsNoun(end - 1) || scene.UposAt(end - 1) is Upos.PRON or Upos.NUM))
        {
            end--;
        }

        return end > at ? new TokenRange(at, end) : null;
    }

    // "a study published in March by Soufan Group", "figures from the ministry": prepositions and participles inside the phrase.
    private bool IsInnerLink(int token, int start) =>
        token > start && (scene.IsAny(token, "of", "for", "from", "by", "in", "at") || scene.Syntax.Xpos(token) is "VBN" or "PRP$") && !scene.Is(token - 1, ",");

    private bool BeginsWithQuote() => scene.Tokens.Form(scene.Range.First)[0] is '“' or '"';

    private bool QuoteOpenAfter(bool open)
    {
        for (int i = scene.Range.First; i < scene.Range.End; i++)
        {
            open = scene.Tokens.Form(i)[0] switch
            {
                '“' => true,
                '”' => false,
                '"' => !open,
                _ => open,
            };
        }

        Sentence sentence = scene.Tokens.Segmented.Sentences[scene.Sentence];
        bool lastOfParagraph = scene.Sentence + 1 >= scene.Tokens.SentenceCount || scene.Tokens.Segmented.Sentences[scene.Sentence + 1].Paragraph != sentence.Paragraph;
        return open && !lastOfParagraph;
    }
}
