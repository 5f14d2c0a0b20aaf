namespace Extractor.Articles.Duplicates;

/// <summary>What is kept of an article.</summary>
/// <param name="First">The number of the first article of its story.</param>
/// <param name="Id">The id of that one.</param>
/// <param name="Story">The same, unless so little is copied that it may be another story after all: then its own number.</param>
/// <param name="Runs">How many different runs of words the text has.</param>
/// <param name="Sampled">How many of them are remembered.</param>
/// <param name="Text">The beginning of the text's SHA-256.</param>
internal readonly record struct RememberedArticle(uint First, string Id, uint Story, int Runs, int Sampled, ulong Text);
