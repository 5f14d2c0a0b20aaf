using Extractor.Articles;
using Extractor.Cli.Tag;
using Extractor.Models;
using Extractor.Records;
using Extractor.Review.Exports;

namespace Extractor.Cli.Export;

/// <summary>
/// Writes articles as CoNLL-U with their claims in MISC: <c>Claim=c1:number:count:1853:about:person:accepted</c> on the tokens of a number,
/// <c>Claim=c1:item</c> on those of what fills a slot, several parted by commas.
/// </summary>
internal sealed class ConlluClaims : IArticleWriter
{
    private readonly ArticleTagger _tagger;
    private readonly ConlluWriter _writer;
    private readonly List<(int Start, int End, string Role)> _roles = [];

    /// <summary>Begins to write.</summary>
    public ConlluClaims(ModelSet models, Stream target)
    {
        _tagger = new ArticleTagger(models);
        _writer = new ConlluWriter(target, Claims);
    }

    public void Write(ExportArticle article)
    {
        _roles.Clear();
        foreach (ExportClaim claim in article.Claims)
        {
            Add(claim);
        }

        RecordArticle told = article.Record.Article;
        foreach (TagUnit unit in TextUnits.Of(new Article(told.Text!, told.Id)))
        {
            _writer.Write(unit, _tagger.Analyze(_tagger.Tokenize(unit.Text!)));
        }
    }

    public void Complete()
    {
    }

    private void Add(ExportClaim claim)
    {
        RecordClaim c = claim.Claim;
        string value = c.Value.IsEmpty ? "" : string.Join("..", c.Value.Select(v => v.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture)));
        _roles.Add((c.Number.Start, c.Number.End, $"{c.Id}:number:{c.Kind}:{value}:{c.Bound}:{Word(c.Unit)}:{claim.Status.ToString().ToLowerInvariant()}"));
        AddSlot(c.Id, "item", c.Item?.Start, c.Item?.End);
        AddSlot(c.Id, "event", c.Event?.Start, c.Event?.End);
        AddSlot(c.Id, "place", c.Place?.Start, c.Place?.End);
        AddSlot(c.Id, "time", c.Time?.Start, c.Time?.End);
        AddSlot(c.Id, "source", c.Source?.Start, c.Source?.End);
    }

    private void AddSlot(string claim, string slot, int? start, int? end)
    {
        if (start is not null && end is not null)
        {
            _roles.Add((start.Value, end.Value, $"{claim}:{slot}"));
        }
    }

    private string? Claims(long start, long end)
    {
        string roles = string.Join(',', _roles.Where(r => r.Start < end && r.End > start).Select(r => r.Role));
        return roles.Length > 0 ? "Claim=" + roles : null;
    }

    // What parts the fields of MISC cannot stand in one.
    private static string Word(string? unit) => unit is null ? "" : string.Concat(unit.Select(c => char.IsWhiteSpace(c) || c is '|' or ',' or ':' ? '_' : c));
}
