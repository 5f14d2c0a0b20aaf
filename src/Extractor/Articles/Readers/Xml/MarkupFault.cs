namespace Extractor.Articles.Readers.Xml;

/// <summary>Why an article's XML cannot be read.</summary>
/// <param name="Reason">One of <see cref="ReadReason"/>.</param>
/// <param name="Message">A clause.</param>
/// <param name="Line">The line within the article's source, from 1.</param>
internal sealed record MarkupFault(string Reason, string Message, int Line);
