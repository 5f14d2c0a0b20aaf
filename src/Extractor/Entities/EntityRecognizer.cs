using Extractor.Syntax;

namespace Extractor.Entities;

/// <summary>The door of the Entities stage.</summary>
public sealed class EntityRecognizer
{
    public EntityArticle Recognize(TaggedArticle syntax) => new(syntax, []);
}
