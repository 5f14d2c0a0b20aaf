using System.Globalization;
using Extractor.Claims.Linking;
using Extractor.Entities;
using Extractor.Quantities;
using Extractor.Tokens;

namespace Extractor.Claims.Ranking;

/// <summary>What speaks for and against a time as that of a quantity, and for leaving the slot empty. Looks at a bounded number of tokens a call.</summary>
internal sealed class TimeFeatures(ClaimScene scene, SentenceTree tree, TimeMentions times)
{
    private const int LongestSearched = 200;
    private static readonly string[] Ranks = ["0", "0own", "1", "1own", "2", "2own", "3", "3own"];
    private static readonly string[] Backs = [.. Enumerable.Range(0, 11).Select(i => i.ToString(CultureInfo.InvariantCulture))];
    private static readonly string[] AssertionNames = Enum.GetNames<Assertion>();

    private readonly TreePath _paths = new(tree);
    private readonly MentionRoles _roles = new(scene.Entities);
    private readonly string?[] _mainTenses = new string?[scene.Tokens.SentenceCount];
    private QuantityClause _clause;
    private ClaimTraits _traits;
    private int _carried;

    /// <summary>Turns to a quantity.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="traits">What is known of its claim.</param>
    public void Enter(Quantity quantity, ClaimTraits traits)
    {
        _traits = traits;
        _clause = QuantityClause.Of(scene, tree, quantity);
        _carried = 0;
    }

    /// <summary>Adds what speaks for a time wherever it stands: how far away, how precise, how long ago, and what its mention is to its own sentence.</summary>
    public void Describe(Quantity quantity, TimeSlot slot, Entity? mention, int sentence, bool own, string kind, FeatureSet features)
    {
        _carried += mention is not null && sentence < quantity.Sentence ? 1 : 0;
        int back = mention is null ? 9 : sentence > quantity.Sentence ? 10 : Distance(quantity.Sentence - sentence);
        bool paragraph = mention is not null && scene.SameParagraph(sentence, quantity.Sentence);
        string precision = slot.Value.Contains('/', StringComparison.Ordinal) ? "span" : slot.Value.Length.ToString(CultureInfo.InvariantCulture);
        bool lead = times.Lead.Exists(l => l.Entity.Value == slot.Value);
        features.Add("lead", (lead ? 1 : 0) + (own ? 2 : 0) + (back == 0 ? 4 : 0));
        features.Add("first-time", times.Lead.Count > 0 && times.Lead[0].Entity.Value == slot.Value ? 1 + Math.Min(back, 2) : 0);
        int poll = times.Polls.Exists(l => l.Entity.Value == slot.Value) ? 1 : times.Polls.Count > 0 ? 2 : 0;
        features.Add("poll", (poll * 4) + (back == 0 ? 1 : 0) + (own ? 2 : 0));
        features.Add("often", Math.Min(4, times.Count(slot.Value)));
        features.Add("title", scene.Tokens.Segmented.Sentences[quantity.Sentence].Block == Articles.BlockKind.Title ? 1 + Math.Min(back, 11) : 0);
        features.Add("precision", precision);
        features.Add("refined", (sentence >= 0 && times.Of(sentence).Exists(e => e.Value!.Length > slot.Value.Length && e.Value.StartsWith(slot.Value, StringComparison.Ordinal)) ? 1 : 0) + (back == 0 ? 2 : 0));
        features.Add("back", (back * 4) + (paragraph ? 2 : 0) + (own ? 1 : 0));
        string distance = back == 0 ? "0" : own ? "own" : "1";
        features.Add("precision-back", precision, distance);
        features.Add("variant", kind, distance);
        features.Add("variant-tense", kind, _clause.Tense);
        features.Add("variant-event", kind, _traits.Event);
        string age = Age(slot);
        features.Add("age", age, precision);
        features.Add("tense", _clause.Tense, age);
        features.Add("role", Role, age);
        features.Add("event-distance", _traits.Event, distance);
        features.Add("item-distance", _traits.Item, distance);
        features.Add("assertion-age", age, AssertionNames[(int)_traits.Assertion]);
        if (mention is not null)
        {
            string preposition = scene.FunctionWord(mention.Tokens.First - 1);
            features.Add("preposition", preposition);
            features.Add("preposition-back", preposition, back == 0 ? "0" : "1");
            string role = _roles.Of(mention.Tokens.First, mention.Tokens.End);
            features.Add("mention-role", role, distance);
            features.Add("mention-opening", mention.Tokens.First - scene.Tokens.Sentence(sentence).First < 4 ? "opens" : "within", distance);
            if (back > 0)
            {
                Carried(quantity, sentence, back, own, features);
            }

            features.Add("first-word", scene.Tokens.Form(mention.Tokens.First).ToString().ToLowerInvariant());
            features.Add("type", (int)mention.Type);
            // "Since 2018" is told as a span already.
            string part = kind == "whole" && slot.Value != mention.Value ? "since" : kind;
            features.Add("part", part, scene.FunctionWord(quantity.Tokens.First - 1));
            features.Add("part-preposition", part, preposition);
            string inferred = Inferred(slot, mention, sentence);
            features.Add("inferred", inferred, distance);
            features.Add("inferred-precision", inferred, precision);
        }
    }

    /// <summary>Adds how a mention of the sentence hangs together with the number.</summary>
    public void Tree(Quantity quantity, int anchor, Entity mention, FeatureSet features)
    {
        int head = mention.Tokens.End - 1;
        for (int i = mention.Tokens.First; i < mention.Tokens.End; i++)
        {
            head = mention.Tokens.Contains(tree.Head(i)) ? head : i;
        }

        // "As of July 20, 2022, …": a date that opens a sentence holds for all of it, and the only one most likely too.
        bool opens = mention.Tokens.First - scene.Range.First < 4;
        int rivals = Math.Min(3, times.Of(quantity.Sentence).Count);
        features.Add("alone", (rivals * 2) + (opens ? 1 : 0));
        int rank = Math.Min(3, times.Of(quantity.Sentence).Count(e => Math.Abs(e.Tokens.First - quantity.Tokens.First) < Math.Abs(mention.Tokens.First - quantity.Tokens.First)));
        features.Add("rank", (rank * 2) + (mention.Tokens.First < quantity.Tokens.First ? 0 : 1));
        features.Add("alone-tense", _clause.Tense, rivals == 1 ? "alone" : "several");
        features.Add("alone-preposition", scene.FunctionWord(mention.Tokens.First - 1), rivals == 1 ? "alone" : "several");
        ItemFeatures.Place(scene, quantity, head, mention.Tokens, features);
        string path = _paths.Of(anchor, head);
        features.Add("path", path);
        features.Add("relation", tree.Relation(head));
        features.Add("governor", tree.Head(head) is >= 0 and var governor ? ItemFeatures.VerbClass(scene, governor) : "root");
        bool compared = scene.ComparesAt(mention.Tokens.First - 1);
        features.Add("compared", compared ? 1 : 0);
        features.Add("governs-event", tree.Head(head) is >= 0 and var verb && scene.Syntax.Lemma(verb) == _traits.Event ? 1 : 0);
        features.Add("role-compared", Role, compared ? "compared" : rank == 0 ? "nearest" : "farther");
    }

    /// <summary>The candidate that leaves the slot empty.</summary>
    public Candidate None(Quantity quantity, TimeSlot? proposal)
    {
        FeatureSet features = new((byte)quantity.Kind);
        features.Add("none");
        features.Add("none-rule", proposal is null ? 0 : 1 + (int)proposal.Evidence);
        features.Add("none-own", Math.Min(2, times.Of(quantity.Sentence).Count));
        features.Add("none-unit", quantity.Unit ?? string.Empty);
        features.Add("none-tense", _clause.Tense);
        features.Add("none-verb", _clause.Verb);
        features.Add("none-subject", _clause.Subject);
        features.Add("none-assertion", (int)_traits.Assertion);
        features.Add("none-event", _traits.Event);
        features.Add("none-item", _traits.Item);
        string own = times.Of(quantity.Sentence).Count > 0 ? "own" : "no";
        features.Add("none-event-own", _traits.Event, own);
        features.Add("none-item-own", _traits.Item, own);
        features.Add("none-role", Role);
        features.Add("none-poll", Math.Min(2, times.Polls.Count) + (times.Of(quantity.Sentence).Count > 0 ? 3 : 0));
        features.Add("none-part", _traits.IsPart ? 1 : 0);
        features.Add("none-opening", scene.FunctionWord(scene.Tokens.Sentence(quantity.Sentence).First));
        features.Add("none-main-tense", MainTense(quantity.Sentence));
        features.Add("none-anchor", scene.Syntax.Lemma(tree.Anchor(quantity)));
        features.Add("none-near", ClaimScene.SentencesSince(quantity.Sentence, at => times.Of(at).Count > 0));
        features.Add("none-dated", (scene.Tokens.Segmented.Clean.Article.Published is null ? 0 : 8) + Math.Min(7, times.Distinct));
        return new Candidate(default, null, Evidence.Direct, features);
    }

    // What hands a time on to a later sentence: it is the last one named, and the sentence takes up what was said ("Of these, four …", "Another 20 …").
    private void Carried(Quantity quantity, int sentence, int back, bool own, FeatureSet features)
    {
        string rank = Ranks[(Math.Min(_carried, 3) * 2) + (own ? 1 : 0)];
        features.Add("carried-rank", rank);
        features.Add("carried-rank-back", rank, Backs[back]);
        features.Add("carried-opening", scene.FunctionWord(scene.Tokens.Sentence(quantity.Sentence).First), _carried == 1 ? "last" : "before");
        features.Add("carried-part", (_traits.IsPart ? 1 : 0) + (2 * Math.Min(_carried, 2)));
        features.Add("carried-assertion", (int)_traits.Assertion);
        features.Add("carried-tense", MainTense(sentence), MainTense(quantity.Sentence));
        features.Add("carried-verb", _clause.Verb);
        features.Add("carried-event", _traits.Event, Backs[back]);
        features.Add("carried-item", _traits.Item);
    }

    // The tag of the verb at the root of a sentence's tree.
    private string MainTense(int sentence) => _mainTenses[sentence] ??= ReadMainTense(sentence);

    private string ReadMainTense(int sentence)
    {
        TokenRange range = scene.Tokens.Sentence(sentence);
        for (int i = range.First; i < Math.Min(range.End, range.First + LongestSearched); i++)
        {
            if (scene.Syntax.Head(i) < 0)
            {
                return scene.Syntax.Xpos(i);
            }
        }

        return "-";
    }

    // "In June" of an undated article: its year is what other sentences name, which a careful reader trusts more when the same sentence does, or one says "June 2022".
    private string Inferred(TimeSlot slot, Entity mention, int sentence)
    {
        if (slot.Value.Length < TimeMentions.YearLength || TimeMentions.NamesYear(scene, mention, slot.Value))
        {
            return "said";
        }

        bool same = times.Of(sentence).Exists(e => e != mention && TimeMentions.NamesYear(scene, e, slot.Value));
        return scene.Tokens.Segmented.Clean.Article.Published is not null ? (same ? "dated-same" : "dated") : same ? "undated-same" : times.NamesMonth(slot.Value) ? "undated-month" : "undated";
    }

    // How long before the article's day.
    private string Age(TimeSlot slot)
    {
        if (scene.Tokens.Segmented.Clean.Article.Published is not { } published || slot.Value.Length < TimeMentions.YearLength || !int.TryParse(slot.Value.AsSpan(0, TimeMentions.YearLength), CultureInfo.InvariantCulture, out int year))
        {
            return "?";
        }

        if (slot.Value.Length >= 10 && DateOnly.TryParseExact(slot.Value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            int days = published.DayNumber - day.DayNumber;
            return days switch { < 0 => "to come", 0 => "today", <= 7 => "week", <= 31 => "month", <= 366 => "year", _ => "old" };
        }

        return (published.Year - year) switch { < 0 => "future", 0 => "this", 1 => "last", < 5 => "few", _ => "long" };
    }

    private string Role => _traits.Role?.ToString() ?? "none";

    private static int Distance(int back) => back switch { < 4 => back, < 6 => 4, _ => 5 };
}
