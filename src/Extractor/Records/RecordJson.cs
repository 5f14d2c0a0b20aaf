using Extractor.Records.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Extractor.Records;

/// <summary>Records as JSON: one line each, without the line end. Thread-safe, as long as each thread has its own writer.</summary>
public static class RecordJson
{
    /// <summary>
    /// Writes a record as one line of JSON, fields in the order of the schema. The same record gives the same characters everywhere. Numbers are
    /// written in full, without exponent and without trailing zeros: <c>1853</c>, <c>33.33</c>.
    /// </summary>
    /// <param name="writer">Where to; neither flushed nor closed.</param>
    /// <param name="record">What.</param>
    /// <param name="withText">False to leave <c>article.text</c> out.</param>
    public static void Write(TextWriter writer, ArticleRecord record, bool withText = true)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(record);
        using JsonTextWriter json = new(writer) { CloseOutput = false, ArrayPool = SharedCharacters.Pool };
        new RecordWriter(json).Write(record, withText);
    }

    /// <summary>
    /// Reads a record from its line. Checks that every field is there, is of its type, and, when the record carries its text, that every span's
    /// <c>text</c> is what stands between its offsets. Fields it does not know are passed over.
    /// </summary>
    /// <param name="line">The line, without its line end.</param>
    /// <param name="lineNumber">Its number, from 1, for the exception.</param>
    /// <returns>The record; a sentence's text is empty when the record carries no text.</returns>
    /// <exception cref="RecordFormatException">The line is not a record.</exception>
    public static ArticleRecord Read(string line, long lineNumber = 1)
    {
        ArgumentNullException.ThrowIfNull(line);
        try
        {
            return RecordReader.Read(Parse(line));
        }
        catch (JsonException e)
        {
            throw new RecordFormatException(lineNumber, $"it is not JSON that can be read: {e.Message.TrimEnd('.')}", e);
        }
        catch (FieldException e)
        {
            throw new RecordFormatException(lineNumber, e.Message, e);
        }
    }

    /// <summary>Writes one claim alone, with the text of its sentence, which a record leaves to the article's text.</summary>
    internal static void WriteClaim(TextWriter writer, RecordClaim claim)
    {
        using JsonTextWriter json = new(writer) { CloseOutput = false, ArrayPool = SharedCharacters.Pool };
        new RecordWriter(json).Claim(claim, claim.Sentence.Text);
    }

    /// <summary>Reads a claim that <see cref="WriteClaim"/> wrote.</summary>
    internal static RecordClaim ReadClaim(string json) => RecordReader.ReadClaim(Parse(json));

    private static JToken Parse(string line)
    {
        using StringReader text = new(line);
        using JsonTextReader json = new(text) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal, MaxDepth = 16 };
        JToken token = JToken.ReadFrom(json);
        return json.Read() ? throw new FieldException("more stands after the end of the record") : token;
    }
}
