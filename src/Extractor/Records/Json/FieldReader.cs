using System.Collections.Immutable;
using System.Globalization;
using Extractor.Records.Building;
using Newtonsoft.Json.Linq;

namespace Extractor.Records.Json;

/// <summary>Takes the fields of one JSON object, and tells by its path what is missing or wrong.</summary>
internal readonly struct FieldReader
{
    private readonly JObject _object;
    private readonly string _path;

    public FieldReader(JToken token, string path)
    {
        _path = path;
        _object = token as JObject ?? throw Wrong(path, "an object", token);
    }

    public string Text(string name) => OptionalText(name) ?? throw new FieldException($"{PathOf(name)} is null, but must be text");

    public string? OptionalText(string name) => Token(name) switch
    {
        { Type: JTokenType.Null } => null,
        { Type: JTokenType.String } text => (string)text!,
        var other => throw Wrong(PathOf(name), "text or null", other),
    };

    /// <summary>Text that may be absent altogether.</summary>
    public string? AbsentText(string name) => _object.ContainsKey(name) ? OptionalText(name) : null;

    /// <summary>True when the object has the field.</summary>
    public bool Has(string name) => _object.ContainsKey(name);

    public DateTimeOffset? OptionalMoment(string name) => OptionalText(name) switch
    {
        null => null,
        var text when DateTimeOffset.TryParseExact(text, RecordNames.Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) => moment,
        var text => throw new FieldException($"{PathOf(name)} is '{text}', but must be a moment such as 2026-02-01T10:00:00Z"),
    };

    public string OneOf(string name, string[] words) => OptionalOneOf(name, words) ?? throw new FieldException($"{PathOf(name)} is null");

    public string? OptionalOneOf(string name, string[] words)
    {
        string? word = OptionalText(name);
        return word is null || Array.IndexOf(words, word) >= 0
            ? word
            : throw new FieldException($"{PathOf(name)} is \"{word}\", but must be one of {string.Join(", ", words)}");
    }

    public int Offset(string name) => Token(name) is { Type: JTokenType.Integer } number && (number as JValue)?.Value is long and >= 0 and <= int.MaxValue
        ? number.Value<int>()
        : throw Wrong(PathOf(name), "a whole number from 0", Token(name));

    public double Probability(string name)
    {
        decimal number = Number(Token(name), PathOf(name));
        return number is > 0 and < 1 ? (double)number : throw Wrong(PathOf(name), "a number between 0 and 1", Token(name));
    }

    /// <summary>Null, a number or a pair of numbers, as none, one or two.</summary>
    public ImmutableArray<decimal> Value(string name)
    {
        string path = PathOf(name);
        return Token(name) switch
        {
            { Type: JTokenType.Null } => [],
            JArray { Count: 2 } pair => [Number(pair[0], path + "[0]"), Number(pair[1], path + "[1]")],
            JArray other => throw new FieldException($"{path} has {other.Count} numbers, but must have two"),
            var number => [Number(number, path)],
        };
    }

    public ImmutableArray<string> Texts(string name)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach ((JToken item, string path) in Items(name))
        {
            texts.Add(item.Type == JTokenType.String ? (string)item! : throw Wrong(path, "text", item));
        }

        return texts.ToImmutable();
    }

    public FieldReader Object(string name) => new(Token(name), PathOf(name));

    /// <summary>The object in a field, or null when the field is.</summary>
    public FieldReader? OptionalObject(string name) => Token(name).Type == JTokenType.Null ? null : Object(name);

    public ImmutableArray<T> Objects<T>(string name, Func<FieldReader, T> read)
    {
        var objects = ImmutableArray.CreateBuilder<T>();
        foreach ((JToken item, string path) in Items(name))
        {
            objects.Add(read(new FieldReader(item, path)));
        }

        return objects.ToImmutable();
    }

    /// <summary>An exception about this object.</summary>
    public FieldException Refuse(string reason) => new($"{_path}: {reason}");

    private static decimal Number(JToken token, string path) => token.Type switch
    {
        JTokenType.Float => token.Value<decimal>(),
        JTokenType.Integer when ((JValue)token).Value is long number => number,
        JTokenType.Integer when decimal.TryParse(token.ToString(), out decimal number) => number,
        _ => throw Wrong(path, "a number", token),
    };

    private static FieldException Wrong(string path, string wanted, JToken found)
    {
        string text = found.ToString(Newtonsoft.Json.Formatting.None);
        return new FieldException($"{path} is {(text.Length <= 40 ? text : text[..40] + "…")}, but must be {wanted}");
    }

    private IEnumerable<(JToken Item, string Path)> Items(string name)
    {
        string path = PathOf(name);
        JArray array = Token(name) as JArray ?? throw Wrong(path, "a list", Token(name));
        return array.Select((item, i) => (item, $"{path}[{i}]"));
    }

    private JToken Token(string name) => _object.TryGetValue(name, StringComparison.Ordinal, out JToken? token)
        ? token
        : throw new FieldException($"{PathOf(name)} is missing");

    private string PathOf(string name) => _path.Length == 0 ? name : _path + "." + name;
}
