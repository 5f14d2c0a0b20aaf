using BenchmarkDotNet.Attributes;
using Extractor.Articles;
using Extractor.Claims;
using Extractor.Confidence;
using Extractor.Entities;
using Extractor.Models;
using Extractor.Quantities;
using Extractor.Sentences;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Benchmarks;

/// <summary>
/// Cost of the whole pipeline and of each stage over the articles of the corpus, by stage input prepared beforehand. The ratio to the whole pipeline
/// is what counts: seconds differ from machine to machine. One operation reads all articles (some 6,500 words).
/// </summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private readonly ArticleCleaner _cleaner = new();
    private SentenceSplitter _splitter = null!;
    private readonly Tokenizer _tokenizer = new();
    private readonly QuantityExtractor _quantities = new();
    private ClaimLinker _linker = null!;
    private ConfidenceEstimator _confidence = null!;
    private ArticleExtractor _extractor = null!;
    private SyntaxTagger _tagger = null!;
    private EntityRecognizer _recognizer = null!;
    private Article[] _articles = [];
    private CleanArticle[] _clean = [];
    private SegmentedArticle[] _segmented = [];
    private TokenizedArticle[] _tokens = [];
    private TaggedArticle[] _tagged = [];
    private EntityArticle[] _entities = [];
    private QuantityArticle[] _found = [];
    private ClaimArticle[] _claims = [];

    [GlobalSetup]
    public void Prepare()
    {
        ModelSet models = ModelSet.Open();
        _extractor = new ArticleExtractor(models);
        _splitter = new SentenceSplitter(models);
        _linker = new ClaimLinker(models);
        _confidence = new ConfidenceEstimator(models);
        _tagger = new SyntaxTagger(models);
        _recognizer = new EntityRecognizer(models);
        _articles = [.. Corpus.Read()];
        _clean = [.. _articles.Select(_cleaner.Clean)];
        _segmented = [.. _clean.Select(_splitter.Split)];
        _tokens = [.. _segmented.Select(_tokenizer.Tokenize)];
        _tagged = [.. _tokens.Select(_tagger.Tag)];
        _entities = [.. _tagged.Select(_recognizer.Recognize)];
        _found = [.. _entities.Select(_quantities.Extract)];
        _claims = [.. _found.Select(_linker.Link)];
    }

    [Benchmark(Baseline = true)]
    public int Whole() => _articles.Sum(a => _extractor.Extract(a).Claims.Length);

    [Benchmark]
    public int Clean() => _articles.Sum(a => _cleaner.Clean(a).Blocks.Length);

    [Benchmark]
    public int Split() => _clean.Sum(a => _splitter.Split(a).Sentences.Length);

    [Benchmark]
    public int Tokenize() => _segmented.Sum(a => _tokenizer.Tokenize(a).Count);

    [Benchmark]
    public int Tag() => _tokens.Sum(a => _tagger.Tag(a).Tokens.Count);

    [Benchmark]
    public int Recognize() => _tagged.Sum(a => _recognizer.Recognize(a).Entities.Length);

    [Benchmark]
    public int Quantities() => _entities.Sum(a => _quantities.Extract(a).Quantities.Length);

    [Benchmark]
    public int Link() => _found.Sum(a => _linker.Link(a).Claims.Length);

    [Benchmark]
    public int Estimate() => _claims.Sum(a => _confidence.Estimate(a).Confidences.Length);
}
