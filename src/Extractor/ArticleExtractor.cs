using Extractor.Articles;
using Extractor.Claims;
using Extractor.Confidence;
using Extractor.Entities;
using Extractor.Models;
using Extractor.Quantities;
using Extractor.Records;
using Extractor.Sentences;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor;

/// <summary>
/// The whole pipeline: an article in, its record out. Built once from the models; then immutable, and safe to call from any number of threads.
/// The same article, version and models give the same record.
/// </summary>
public sealed class ArticleExtractor
{
    private readonly ArticleCleaner _cleaner;
    private readonly SentenceSplitter _splitter;
    private readonly Tokenizer _tokenizer;
    private readonly SyntaxTagger _tagger;
    private readonly EntityRecognizer _recognizer;
    private readonly QuantityExtractor _quantities;
    private readonly ClaimLinker _linker;
    private readonly ConfidenceEstimator _confidence;
    private readonly RecordBuilder _records;

    /// <summary>Builds every stage.</summary>
    /// <param name="models">The models to use.</param>
    public ArticleExtractor(ModelSet models)
    {
        ArgumentNullException.ThrowIfNull(models);
        _cleaner = new ArticleCleaner();
        _splitter = new SentenceSplitter(models);
        _tokenizer = new Tokenizer();
        _tagger = new SyntaxTagger(models);
        _recognizer = new EntityRecognizer(models);
        _quantities = new QuantityExtractor();
        _linker = new ClaimLinker(models);
        _confidence = new ConfidenceEstimator(models);
        _records = new RecordBuilder(new RecordPipeline(Version, models.Sha256));
    }

    /// <summary>The version written into every record.</summary>
    public static string Version { get; } = typeof(ArticleExtractor).Assembly.GetName().Version!.ToString(3);

    /// <summary>Extracts one article.</summary>
    public ArticleRecord Extract(Article article) => Extract(article, CancellationToken.None);

    /// <summary>Extracts one article, unless that is called off.</summary>
    /// <param name="article">The article.</param>
    /// <param name="stop">Calls it off: asked between stages, and between sentences where a stage takes longest.</param>
    /// <exception cref="OperationCanceledException">It was called off.</exception>
    public ArticleRecord Extract(Article article, CancellationToken stop)
    {
        ScoredArticle scored = Score(article, stop);
        stop.ThrowIfCancellationRequested();
        return Record(scored);
    }

    /// <summary>The record of an article that was scored.</summary>
    public ArticleRecord Record(ScoredArticle scored) => _records.Build(scored);

    /// <summary>Runs every stage but the last, and hands out what each of them found.</summary>
    public ScoredArticle Score(Article article) => Score(article, CancellationToken.None);

    private ScoredArticle Score(Article article, CancellationToken stop)
    {
        CleanArticle clean = _cleaner.Clean(article);
        stop.ThrowIfCancellationRequested();
        SegmentedArticle segmented = _splitter.Split(clean);
        TokenizedArticle tokens = _tokenizer.Tokenize(segmented);
        TaggedArticle syntax = _tagger.Tag(tokens, stop);
        EntityArticle entities = _recognizer.Recognize(syntax);
        QuantityArticle quantities = _quantities.Extract(entities, stop);
        ClaimArticle claims = _linker.Link(quantities, stop);
        return _confidence.Estimate(claims);
    }
}
