using Extractor.Claims;
using Extractor.Entities;
using Extractor.Quantities;

namespace Extractor.Records.Building;

/// <summary>How the record spells the values of the pipeline's enumerations, and which spellings it knows.</summary>
internal static class RecordNames
{
    /// <summary>An amount of money, named from its quantity.</summary>
    public const string Money = "MONEY";

    /// <summary>A percentage, named from its quantity.</summary>
    public const string Percent = "PERCENT";

    /// <summary>A date, time or span in time; with a value.</summary>
    public const string Date = "DATE";

    /// <summary>How long something lasts, named from its quantity; with a value.</summary>
    public const string Duration = "DURATION";

    /// <summary>How moments are written: ISO 8601 in UTC, to the second.</summary>
    public const string Moment = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>Where a claim may stand with its reviewers.</summary>
    public static readonly string[] Reviews = ["open", "accepted", "corrected", "rejected", "disputed"];

    public static readonly string[] Kinds = Snake<QuantityKind>();
    public static readonly string[] Bounds = Snake<Bound>();
    public static readonly string[] Changes = Snake<Change>();
    public static readonly string[] Roles = Snake<ChangeRole>();
    public static readonly string[] Assertions = Snake<Assertion>();

    /// <summary>All types of entity; those of the recognizer first, in the order of <see cref="EntityType"/>.</summary>
    public static readonly string[] EntityTypes = [.. Enum.GetValues<EntityType>().Where(t => t != EntityType.Time).Select(t => t.ToString().ToUpperInvariant()), Money, Percent, Duration];

    /// <summary>True for the types of entity that have a value in time.</summary>
    public static bool HasValue(string entityType) => entityType is Date or Duration;

    public static string Of(QuantityKind kind) => Kinds[(int)kind];

    public static string Of(Bound bound) => Bounds[(int)bound];

    public static string Of(Change change) => Changes[(int)change];

    public static string Of(ChangeRole role) => Roles[(int)role];

    public static string Of(Assertion assertion) => Assertions[(int)assertion];

    // The record has one type for all that places something in time.
    public static string Of(EntityType type) => type == EntityType.Time ? Date : EntityTypes[(int)type];

    // Enum.GetNames is in the order of the values, which run from 0 without a gap, so a value is an index. AtLeast is written at_least.
    private static string[] Snake<T>()
        where T : struct, Enum =>
        [.. Enum.GetNames<T>().Select(name => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? "_" + c : c.ToString())).ToLowerInvariant())];
}
