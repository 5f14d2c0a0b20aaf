namespace Extractor.Entities.Times;

/// <summary>Units that time is told in, from short to long.</summary>
internal enum TimeUnit : byte
{
#pragma warning disable CS1591 // The units are their own names.
    Second, Minute, Hour, Day, Weekend, Week, Fortnight, Month, Quarter, Season, Year, Decade, Century,
#pragma warning restore CS1591
}
