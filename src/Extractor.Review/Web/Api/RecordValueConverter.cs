using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Extractor.Review.Web.Api;

/// <summary>Writes a claim's value as the record does: null when vague, a number, or a pair.</summary>
internal sealed class RecordValueConverter : JsonConverter<ImmutableArray<decimal>>
{
    public override ImmutableArray<decimal> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Values come in as changes of a slot only.");

    public override void Write(Utf8JsonWriter writer, ImmutableArray<decimal> value, JsonSerializerOptions options)
    {
        switch (value.Length)
        {
            case 0:
                writer.WriteNullValue();
                break;
            case 1:
                writer.WriteNumberValue(value[0]);
                break;
            default:
                writer.WriteStartArray();
                foreach (decimal number in value)
                {
                    writer.WriteNumberValue(number);
                }

                writer.WriteEndArray();
                break;
        }
    }
}
