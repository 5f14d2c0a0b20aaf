using Extractor.Articles;
using Extractor.Claims.Sources.Attributions;
using Extractor.Entities;
using Extractor.Models;
using Extractor.Quantities;
using Extractor.Sentences;
using Extractor.Sentences.Boundaries;
using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Training.Claims;

/// <summary>The stages before Claims, from a folder whose models of the later stages may not be made yet.</summary>
internal static class EarlierStages
{
    /// <summary>The weights by which the Claims stage proposes sources.</summary>
    /// <exception cref="ModelException">The model is missing or damaged.</exception>
    public static AttributionWeights Attribution(string directory) => AttributionWeights.Read(ModelFile.Read(Path.Combine(directory, ModelSet.Sources + ".model"), ModelSet.Sources, out _));

    /// <summary>Reads articles as far as their quantities.</summary>
    /// <exception cref="ModelException">A model is missing or damaged.</exception>
    public static Func<Article, QuantityArticle> Reader(string directory)
    {
        byte[] Content(string name) => ModelFile.Read(Path.Combine(directory, name + ".model"), name, out _);
        SentenceSplitter splitter = new(SentenceSplitter.Trained(new BoundaryModel(Content(ModelSet.Sentences))));
        SyntaxTagger tagger = new(Content(ModelSet.Syntax));
        EntityRecognizer recognizer = new(Content(ModelSet.Places), Content(ModelSet.Entities));
        ArticleCleaner cleaner = new();
        Tokenizer tokenizer = new();
        QuantityExtractor quantities = new();
        return article => quantities.Extract(recognizer.Recognize(tagger.Tag(tokenizer.Tokenize(splitter.Split(cleaner.Clean(article))))));
    }
}
