using Extractor.Claims.Sources.Attributions;
using Extractor.Entities;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Claims.Sources;

/// <summary>Says which phrases a source may be: itself, or what its pronoun may stand for. Sentences must come in text order.</summary>
internal sealed class SpeakerResolver(SpeechScene scene)
{
    // A pronoun further from its name than this stands for something nearer that was not recognized.
    private const int SentencesBack = 4;

    private readonly SourcePhrases _phrases = new(scene);
    private Speaker? _person;
    private Speaker? _group;
    private int _personSentence;
    private int _groupSentence;

    /// <summary>The phrases that the source of an attribution may be, the best first. The scene must have entered its sentence.</summary>
    public List<Speaker> Resolve(Attribution attribution)
    {
        List<Speaker> speakers = Phrases(attribution);
        if (speakers.Count > 0 && attribution.Likelihood >= AttributionFinder.Likely)
        {
            Remember(speakers[0]);
        }

        return speakers;
    }

    private List<Speaker> Phrases(Attribution attribution)
    {
        int head = attribution.SourceHead;
        if (scene.Upos(head) != Upos.PRON)
        {
            return [Phrase(head, attribution.Source, "phrase")];
        }

        string pronoun = scene.Syntax.Lemma(head);
        if (scene.Syntax.Xpos(head) is "WP" or "WDT" || pronoun is "that" or "which")
        {
            return Antecedent(head) is { } antecedent ? [antecedent] : [];
        }

        return pronoun switch
        {
            "he" or "she" => Known(_person, _personSentence, e => e == EntityType.Person, head),
            "it" => Known(_group, _groupSentence, e => e == EntityType.Org, head),
            "they" => Known(_group, _groupSentence, e => e is EntityType.Org or EntityType.Norp, head),
            "we" or "i" or "you" => [],
            _ => [Phrase(head, attribution.Source, "phrase")],
        };
    }

    private Speaker Phrase(int head, TokenRange source, string way) => new(scene.Tokens.Span(_phrases.Of(head, source)), head, way);

    // "police, who counted 30": the noun that the relative clause hangs on.
    private Speaker? Antecedent(int pronoun)
    {
        int at = pronoun;
        for (int depth = 0; depth < 4 && at >= 0; depth++, at = scene.Tree.Head(at))
        {
            if (scene.Tree.Relation(at) is "acl" && scene.Tree.Head(at) is >= 0 and var noun && noun < pronoun)
            {
                TokenRange whole = scene.Tree.Subtree(noun);
                return Phrase(noun, new TokenRange(Math.Min(WithoutPreposition(noun, whole.First), noun), pronoun), "antecedent");
            }
        }

        return null;
    }

    private int WithoutPreposition(int noun, int first) => scene.Tree.Child(noun, "case") is >= 0 and var preposition && preposition < noun ? preposition + 1 : first;

    // The last speaker of that sort, the nearest subject of that sort, and the nearest name.
    private List<Speaker> Known(Speaker? last, int sentence, Func<EntityType, bool> sort, int pronoun)
    {
        List<Speaker> found = [];
        if (last is { } speaker && scene.Sentence - sentence <= SentencesBack && speaker.Head < pronoun)
        {
            found.Add(speaker with { Way = "speaker" });
        }

        int from = scene.Tokens.Sentence(Math.Max(0, scene.Sentence - SentencesBack)).First;
        Entity? name = null;
        for (int i = pronoun - 1; i >= from; i--)
        {
            if (scene.Entities.At(i) is not { } entity || !sort(entity.Type))
            {
                continue;
            }

            bool subject = scene.Syntax.Relation(i).StartsWith("nsubj", StringComparison.Ordinal);
            if (subject || name is null)
            {
                Add(found, new Speaker(entity.Span, i, subject ? "subject" : "name"));
                name = entity;
            }

            if (subject)
            {
                break;
            }
        }

        return found;
    }

    private static void Add(List<Speaker> speakers, Speaker speaker)
    {
        if (!speakers.Exists(s => s.Span.Overlaps(speaker.Span)))
        {
            speakers.Add(speaker);
        }
    }

    private void Remember(Speaker speaker)
    {
        bool group = scene.Entities.At(speaker.Head) is { } entity ? entity.Type is not EntityType.Person : scene.Syntax.Xpos(speaker.Head) is "NNS" or "NNPS" || IsDocument(speaker.Head);
        if (group)
        {
            (_group, _groupSentence) = (speaker, scene.Sentence);
        }
        else
        {
            (_person, _personSentence) = (speaker, scene.Sentence);
        }
    }

    // "a report", "the ministry" are "it", "a driver" is "he" or "she".
    private bool IsDocument(int head) => !scene.Syntax.Lemma(head).EndsWith("er", StringComparison.Ordinal) && !scene.Syntax.Lemma(head).EndsWith("or", StringComparison.Ordinal)
        && !scene.Syntax.Lemma(head).EndsWith("man", StringComparison.Ordinal) && !scene.Syntax.Lemma(head).EndsWith("ist", StringComparison.Ordinal) && scene.Upos(head) == Upos.NOUN;
}
