using Extractor.Claims.Linking;
using Extractor.Syntax;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>Finds the subject of a verb, also where the verb takes it over from another or a pronoun stands for it.</summary>
internal sealed class ConceptSubjects(ClaimScene scene, SentenceTree tree)
{
    private const int Highest = 8;

    /// <summary>The head of the subject, or -1 when there is none.</summary>
    /// <param name="verb">The verb.</param>
    public int Of(int verb)
    {
        for (int depth = 0; depth < Highest && verb >= 0; depth++)
        {
            int subject = Controller(verb) is >= 0 and var controller ? controller : tree.Subject(verb);
            if (IsPlan(verb))
            {
                subject = -1;
                verb = tree.Head(verb);
            }

            bool pronoun = subject >= 0 && scene.UposAt(subject) == Upos.PRON;
            if (subject >= 0 && !pronoun)
            {
                return Whole(subject);
            }

            if (!TakesOver(verb, subject))
            {
                return -1;
            }

            verb = tree.Head(verb);
        }

        return -1;
    }

    // "could cause sea levels to rise", "saw sales decrease": the object of the one verb is the subject of the other.
    private int Controller(int verb)
    {
        int above = tree.Relation(verb) == "xcomp" && ChangeWords.Verb(scene.Syntax.Lemma(verb)) is not null && !tree.Has(verb, "nsubj") ? tree.Head(verb) : -1;
        int @object = above >= 0 ? tree.Child(above, "obj") : -1;
        return @object > above && @object < verb && scene.Phrases.IsNoun(@object) ? @object : -1;
    }

    // "plans to lay off 6,650 employees": who plans lays off.
    private bool IsPlan(int verb) => tree.Relation(verb) == "acl" && tree.Relation(tree.Head(verb)) == "obj" && scene.Is(tree.Child(verb, "mark"), "to");

    private bool TakesOver(int verb, int pronoun)
    {
        string relation = tree.Relation(verb);
        if (pronoun < 0)
        {
            return relation is "conj" or "xcomp" or "advcl" or "acl" or "parataxis" or "obj" && !tree.Has(verb, "nsubj");
        }

        // "The airline said it was grounding two jets": it is who says so. "Managers say it has" leaves open what.
        int sayer = tree.Child(tree.Head(verb), "nsubj");
        string tag = sayer >= 0 ? scene.Syntax.Xpos(sayer) : string.Empty;
        bool agrees = sayer < 0 || (scene.Is(pronoun, "they") ? tag is "NNS" or "NNPS" or "NNP" : tag != "NNS");
        return agrees && scene.IsAny(pronoun, "it", "they", "he", "she") && relation is "ccomp" or "advcl" or "xcomp" or "acl";
    }

    // "Some of the best deals include": the deals do. "Company plans to hire" has a verb that looks like a noun.
    private int Whole(int subject)
    {
        if (scene.UposAt(subject) is Upos.DET or Upos.ADJ or Upos.NUM)
        {
            return tree.Child(subject, "nmod") is var of && of > subject ? of : subject;
        }

        bool intent = tree.Relation(subject) != "obj" && scene.Is(subject + 1, "to") && scene.Syntax.Lemma(subject) is "plan" or "aim" or "hope" or "offer" or "promise" or "claim" or "need";
        int compound = intent ? tree.Child(subject, "compound") : -1;
        return compound >= 0 && scene.Phrases.IsNoun(compound) ? compound : subject;
    }
}
