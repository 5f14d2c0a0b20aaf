namespace Extractor.Training.Claims;

/// <summary>Files of annotated articles in the form of <c>corpus/claims.jsonl</c>.</summary>
/// <param name="Foreign">Those of other kinds than the articles that are to be linked: what is told otherwise there is learned apart (Daumé 2007).</param>
/// <param name="Alike">Those of their kind; the last is annotated as they are judged.</param>
public sealed record AnnotatedFiles(IReadOnlyList<string> Foreign, IReadOnlyList<string> Alike);
