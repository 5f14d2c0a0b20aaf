using System.Globalization;

namespace Extractor.Review.Queues.Selection;

/// <summary>The place in a list at which a part ended, as text for an address.</summary>
/// <param name="Pass">The pass of the order.</param>
/// <param name="Total">How many claims the list had when it was first asked for.</param>
/// <param name="Keys">The columns of the last claim.</param>
internal sealed record QueueCursor(int Pass, long Total, object[] Keys)
{
    public string Written => string.Join('_', new[] { Pass.ToString(), Total.ToString() }.Concat(Keys.Select(k => k is double d ? d.ToString("R", CultureInfo.InvariantCulture) : k.ToString())));

    /// <summary>Reads a cursor; null when it is none of this order.</summary>
    public static QueueCursor? Read(string text, QueueSort sort)
    {
        string[] parts = text.Split('_');
        if (parts.Length != sort.Columns.Length + 2 || !int.TryParse(parts[0], out int pass) || pass < 0 || pass >= sort.Passes.Length || !long.TryParse(parts[1], out long total))
        {
            return null;
        }

        object[] keys = new object[sort.Columns.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            if (sort.Columns[i] == "confidence" && double.TryParse(parts[i + 2], NumberStyles.Float, CultureInfo.InvariantCulture, out double real))
            {
                keys[i] = real;
            }
            else if (long.TryParse(parts[i + 2], out long whole))
            {
                keys[i] = whole;
            }
            else
            {
                return null;
            }
        }

        return new QueueCursor(pass, total, keys);
    }
}
