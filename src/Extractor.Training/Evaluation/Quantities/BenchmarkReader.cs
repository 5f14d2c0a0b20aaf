using Extractor.Articles;
using Extractor.Claims;
using Extractor.Entities;
using Extractor.Models;
using Extractor.Quantities;
using Extractor.Sentences;
using Extractor.Syntax;
using Extractor.Tokens;
using Extractor.Training.Evaluation.Quantities.Ranking;

namespace Extractor.Training.Evaluation.Quantities;

/// <summary>
/// Reads the quantities of benchmark sentences: the pipeline of the record, with the borderline numbers that the benchmark counts and the record does
/// not (<c>one of the</c>, <c>nine days later</c>), put into the benchmark's form. Concepts are chosen by <c>concepts.model</c> where the folder of the models
/// has one, and by rules alone where it has none. Thread-safe.
/// </summary>
public sealed class BenchmarkReader
{
    private readonly ArticleCleaner _cleaner = new();
    private readonly SentenceSplitter _splitter;
    private readonly Tokenizer _tokenizer = new();
    private readonly SyntaxTagger _tagger;
    private readonly EntityRecognizer _recognizer;
    private readonly QuantityExtractor _quantities = new(new QuantityScope(EveryOne: true, TimeSpans: true));
    private readonly ClaimLinker _linker;
    private readonly ConceptModel? _concepts;

    /// <param name="models">The models of the pipeline.</param>
    /// <param name="rulesOnly">True to leave concepts to the rules, whatever the folder of the models has.</param>
    public BenchmarkReader(ModelSet models, bool rulesOnly = false)
        : this(models, rulesOnly ? null : ConceptModel.Open(models.Directory))
    {
    }

    internal BenchmarkReader(ModelSet models, ConceptModel? concepts)
    {
        _splitter = new SentenceSplitter(models);
        _tagger = new SyntaxTagger(models);
        _recognizer = new EntityRecognizer(models);
        _linker = new ClaimLinker(models);
        _concepts = concepts;
    }

    /// <summary>The quantities of a sentence.</summary>
    public IReadOnlyList<BenchmarkQuantity> Read(string text) => BenchmarkMapping.Map(Claims(text), _concepts);

    /// <summary>The claims of a sentence, the borderline ones too.</summary>
    internal ClaimArticle Claims(string text)
    {
        TokenizedArticle tokens = _tokenizer.Tokenize(_splitter.Split(_cleaner.Clean(new Article(text))));
        return _linker.Link(_quantities.Extract(_recognizer.Recognize(_tagger.Tag(tokens))));
    }
}
