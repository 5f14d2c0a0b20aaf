using Extractor.Models;
using Extractor.Syntax;

namespace Extractor.Entities;

/// <summary>The door of the Entities stage.</summary>
public sealed class EntityRecognizer
{
    public EntityRecognizer(ModelSet models) => _ = models.Content(ModelSet.Places);

    public EntityArticle Recognize(TaggedArticle syntax) => new(syntax, []);
}
