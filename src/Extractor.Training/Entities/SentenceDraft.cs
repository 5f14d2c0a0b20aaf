using Extractor.Entities.Places;

namespace Extractor.Training.Entities;

/// <summary>Collects the tokens and labels of one block.</summary>
internal sealed class SentenceDraft(NameCorpus corpus)
{
    private static readonly HashSet<string> NationalityKeys = [.. Nationalities()];

    private readonly List<string> _tokens = [];
    private readonly List<bool> _joined = [];
    private readonly List<ushort> _allowed = [];
    private readonly List<string> _labels = [];

    /// <summary>Adds a token, cut at its hyphens if asked to.</summary>
    public void Add(string token, string label, bool splitHyphens)
    {
        token = token.Trim();
        if (token.Length == 0)
        {
            return;
        }

        int hyphen = splitHyphens ? token.IndexOf('-', StringComparison.Ordinal) : -1;
        if (hyphen <= 0 || hyphen == token.Length - 1 || !char.IsLetter(token[hyphen - 1]) || !char.IsLetterOrDigit(token[hyphen + 1]))
        {
            Put(token, label, false);
            return;
        }

        Put(token[..hyphen], label, false);
        string later = label == "O" ? label : "I" + label[1..];
        Put("-", later, true);
        Put(token[(hyphen + 1)..], later, true);
    }

    /// <summary>The block so far, or null when it has no tokens; then begins a new one.</summary>
    public NamedSentence? Take()
    {
        if (_tokens.Count == 0)
        {
            return null;
        }

        NamedSentence sentence = new([.. _tokens], [.. _joined], [.. _allowed], [.. _labels]);
        _tokens.Clear();
        _joined.Clear();
        _allowed.Clear();
        _labels.Clear();
        return sentence;
    }

    private void Put(string token, string label, bool joined)
    {
        bool nationality = corpus.PlacesHoldNationalities && label.EndsWith("-LOC", StringComparison.Ordinal) && NationalityKeys.Contains(NameKey.Of(token));
        _tokens.Add(token);
        _joined.Add(joined);
        _allowed.Add(nationality ? LabelScheme.Nationality(label) : corpus.Scheme.Allowed(Parted(token, label)));
        _labels.Add(label);
    }

    // "Durban, South Africa" is one place in one corpus and two in all others: the tagger is to find two.
    private string Parted(string token, string label)
    {
        if (!corpus.JoinsPlaces || label != "I-Location")
        {
            return label;
        }

        return token == "," ? "O" : _tokens.Count > 1 && _tokens[^2] == "," ? "B" + label[1..] : label;
    }

    private static IEnumerable<string> Nationalities() => Extractor.Models.EmbeddedTable.Lines("Entities.Places.demonyms.tsv")
        .SelectMany(line => line.Split('\t')[1].Split("; ")).SelectMany(form => new[] { NameKey.Of(form), NameKey.Of(form + "s") });
}
