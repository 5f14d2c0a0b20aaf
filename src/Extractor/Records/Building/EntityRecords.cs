using System.Collections.Immutable;
using Extractor.Articles;
using Extractor.Entities;
using Extractor.Quantities;

namespace Extractor.Records.Building;

/// <summary>Lists the entities of a record: the recognizer's names, the nouns that stand for them, and the amounts of money, percentages and durations that the quantities name.</summary>
internal static class EntityRecords
{
    private static readonly string[] PercentWords = ["%", "percent", "per cent", "pct"];

    public static ImmutableArray<RecordEntity> Build(QuantityArticle quantities, CodePointText text)
    {
        List<(TextSpan Span, RecordEntity Entity)> found = [];
        foreach (Entity entity in quantities.Entities.Entities.Concat(quantities.Entities.Nominals))
        {
            found.Add((entity.Span, Describe(entity, text)));
        }

        AddAmounts(found, quantities, text);
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return [.. found.Select((f, i) => f.Entity with { Id = $"e{i + 1}" })];
    }

    private static RecordEntity Describe(Entity entity, CodePointText text)
    {
        RecordSpan span = text.Span(entity.Span);
        return new RecordEntity(
            "",
            RecordNames.Of(entity.Type),
            span.Start,
            span.End,
            span.Text,
            entity.Name,
            entity.Country,
            entity.PlacesInTime ? entity.Value : null,
            Probability.Written(entity.Confidence));
    }

    /// <summary>In <c>the $2 Billion Club</c>, an organization, the amount is not named a second time.</summary>
    private static void AddAmounts(List<(TextSpan Span, RecordEntity Entity)> found, QuantityArticle quantities, CodePointText text)
    {
        ImmutableArray<Entity> recognized = quantities.Entities.Entities;
        int end = 0;
        foreach (Quantity quantity in quantities.Quantities)
        {
            if (TypeOf(quantity, text.Text) is not { } type || quantity.Span.Start < end || OverlapsAny(recognized, quantity.Span))
            {
                continue;
            }

            RecordSpan span = text.Span(quantity.Span);
            double confidence = Probability.Written(quantity.Confidence);
            found.Add((quantity.Span, new RecordEntity("", type, span.Start, span.End, span.Text, null, null, Iso8601Duration.Of(quantity), confidence)));
            end = quantity.Span.End;
        }
    }

    /// <summary>Mentions are in text order and do not overlap, so only the last one that starts before the span's end can reach into it.</summary>
    private static bool OverlapsAny(ImmutableArray<Entity> entities, TextSpan span)
    {
        int low = 0;
        int high = entities.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (entities[middle].Span.Start < span.End)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && entities[low - 1].Span.Overlaps(span);
    }

    private static string? TypeOf(Quantity quantity, string text) => quantity.Kind switch
    {
        QuantityKind.Money => RecordNames.Money,
        QuantityKind.Duration => RecordNames.Duration,
        QuantityKind.Share when SaysPercent(quantity.Span.In(text)) => RecordNames.Percent,
        _ => null,
    };

    // "half of them" is a share too, in percent by the record's convention, but the text names no percentage.
    private static bool SaysPercent(ReadOnlySpan<char> expression)
    {
        foreach (string word in PercentWords)
        {
            if (expression.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
