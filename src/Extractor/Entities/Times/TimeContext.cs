namespace Extractor.Entities.Times;

/// <summary>What a time expression is resolved against.</summary>
/// <param name="Anchor">The day the article speaks from; null when it is not known.</param>
/// <param name="Future">True when the words around speak of what is to come (<c>will meet on Friday</c>), false when of what was (<c>met on Friday</c>), null when they don't say.</param>
internal readonly record struct TimeContext(DateOnly? Anchor, bool? Future);
