using Extractor.Claims.Linking;
using Extractor.Entities;

namespace Extractor.Claims.Ranking;

/// <summary>The times that an article names, with those of its first sentences and of the polls it reports. Read once an article.</summary>
internal sealed class TimeMentions
{
    /// <summary>Characters of a value that is a year and no more.</summary>
    public const int YearLength = 4;

    // Characters of a month of a year.
    private const int MonthLength = 7;

    private const int LeadSentences = 3;
    private const int MostPolls = 4;

    private readonly List<Entity>[] _ofSentence;
    private readonly Dictionary<string, int> _counts = [];
    private readonly HashSet<string> _months = [];

    public TimeMentions(ClaimScene scene)
    {
        _ofSentence = [.. Enumerable.Range(0, scene.Tokens.SentenceCount).Select(_ => new List<Entity>())];
        foreach (Entity entity in scene.Entities.Entities)
        {
            if (entity is { PlacesInTime: true, Value: not null })
            {
                _ofSentence[scene.Tokens.SentenceOf(entity.Tokens.First)].Add(entity);
                _counts[entity.Value] = _counts.GetValueOrDefault(entity.Value) + 1;
                if (entity.Value.Length >= MonthLength && NamesYear(scene, entity, entity.Value))
                {
                    _months.Add(entity.Value[..MonthLength]);
                }
            }
        }

        for (int sentence = 0; sentence < _ofSentence.Length && Polls.Count < MostPolls; sentence++)
        {
            if (_ofSentence[sentence].Count > 0 && PollSentences.TellsTaking(scene.Syntax, sentence))
            {
                Polls.AddRange(_ofSentence[sentence].Where(e => e.Value!.Length > YearLength).Select(e => (e, sentence)));
            }
        }

        int first = 0;
        while (first < _ofSentence.Length && scene.Tokens.Segmented.Sentences[first].Block == Articles.BlockKind.Title)
        {
            first++;
        }

        for (int sentence = first; sentence < Math.Min(_ofSentence.Length, first + LeadSentences); sentence++)
        {
            Lead.AddRange(_ofSentence[sentence].Select(e => (e, sentence)));
        }
    }

    /// <summary>The dated expressions of the first sentences behind the title, each with its sentence.</summary>
    public List<(Entity Entity, int Sentence)> Lead { get; } = [];

    /// <summary>The days or months in which polls were taken, each with its sentence.</summary>
    public List<(Entity Entity, int Sentence)> Polls { get; } = [];

    /// <summary>How many different times there are.</summary>
    public int Distinct => _counts.Count;

    /// <summary>True when the words of a mention say the year of a value: "June 2022" does, "June" does not.</summary>
    public static bool NamesYear(ClaimScene scene, Entity mention, string value) =>
        scene.Tokens.Text.AsSpan(mention.Span.Start, mention.Span.Length).Contains(value.AsSpan(0, YearLength), StringComparison.Ordinal);

    /// <summary>True when the article somewhere says the month of a value with its year.</summary>
    public bool NamesMonth(string value) => value.Length >= MonthLength && _months.Contains(value[..MonthLength]);

    /// <summary>The dated expressions of a sentence, in text order.</summary>
    public List<Entity> Of(int sentence) => _ofSentence[sentence];

    /// <summary>How often the article names a time.</summary>
    public int Count(string value) => _counts.GetValueOrDefault(value);
}
