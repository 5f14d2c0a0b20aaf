using Extractor.Articles;
using Extractor.Entities;
using Extractor.Models;
using Extractor.Quantities;
using Extractor.Sentences;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor;

/// <summary>
/// The stages of language alone: an article in, its tokens, tags, entities and quantities out, and no claims. Unlike <see cref="ArticleExtractor"/> it
/// reads page furniture too, so that every word of the text comes out. Built once from the models; then immutable and thread-safe.
/// </summary>
public sealed class ArticleTagger
{
    private readonly ArticleCleaner _cleaner = new();
    private readonly SentenceSplitter _splitter;
    private readonly Tokenizer _tokenizer = new();
    private readonly QuantityExtractor _quantities = new();
    private readonly SyntaxTagger _tagger;
    private readonly EntityRecognizer _recognizer;

    /// <summary>Builds the stages.</summary>
    /// <param name="models">The models to use.</param>
    public ArticleTagger(ModelSet models)
    {
        ArgumentNullException.ThrowIfNull(models);
        _splitter = new SentenceSplitter(models);
        _tagger = new SyntaxTagger(models);
        _recognizer = new EntityRecognizer(models);
    }

    /// <summary>Cuts an article into sentences and tokens: the whole text, furniture included.</summary>
    public TokenizedArticle Tokenize(Article article)
    {
        CleanArticle clean = _cleaner.Clean(article);
        TextBlock[] blocks = [.. clean.Blocks.Select(b => b.Kind == BlockKind.Furniture ? b with { Kind = BlockKind.Body } : b)];
        return _tokenizer.Tokenize(_splitter.Split(clean with { Blocks = [.. blocks] }));
    }

    /// <summary>Tags and parses tokens, and nothing more.</summary>
    public TaggedArticle Tag(TokenizedArticle tokens) => _tagger.Tag(tokens);

    /// <summary>Tags tokens and finds their entities and quantities.</summary>
    public QuantityArticle Analyze(TokenizedArticle tokens) => _quantities.Extract(_recognizer.Recognize(_tagger.Tag(tokens)));
}
