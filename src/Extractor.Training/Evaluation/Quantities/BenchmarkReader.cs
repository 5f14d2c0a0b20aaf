using Extractor.Articles;
using Extractor.Claims;
using Extractor.Entities;
using Extractor.Models;
using Extractor.Quantities;
using Extractor.Sentences;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>
/// Reads the quantities of benchmark sentences: the pipeline of the record, with the borderline numbers that the benchmark counts and the record does
/// not (<c>one of the</c>, <c>nine days later</c>), put into the benchmark's form. Thread-safe.
/// </summary>
public sealed class BenchmarkReader(ModelSet models)
{
    private readonly ArticleCleaner _cleaner = new();
    private readonly SentenceSplitter _splitter = new(models);
    private readonly Tokenizer _tokenizer = new();
    private readonly SyntaxTagger _tagger = new(models);
    private readonly EntityRecognizer _recognizer = new(models);
    private readonly QuantityExtractor _quantities = new(new QuantityScope(EveryOne: true, TimeSpans: true));
    private readonly ClaimLinker _linker = new(models);

    /// <summary>The quantities of a sentence.</summary>
    public IReadOnlyList<BenchmarkQuantity> Read(string text)
    {
        TokenizedArticle tokens = _tokenizer.Tokenize(_splitter.Split(_cleaner.Clean(new Article(text))));
        return BenchmarkMapping.Map(_linker.Link(_quantities.Extract(_recognizer.Recognize(_tagger.Tag(tokens)))));
    }
}
