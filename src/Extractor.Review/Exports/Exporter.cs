using Extractor.Review.Exports.Formats;

namespace Extractor.Review.Exports;

/// <summary>Writes claims in the forms that other programs take in. Offsets are Unicode code points in all of them. Stateless.</summary>
public static class Exporter
{
    /// <summary>Begins to write to one file.</summary>
    /// <param name="format">The form; not <see cref="ExportFormat.Brat"/>, which is a folder.</param>
    /// <param name="target">Where to; neither flushed nor closed. Lines end in <c>\n</c>, those of CSV in <c>\r\n</c>.</param>
    public static IArticleWriter To(ExportFormat format, TextWriter target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return format switch
        {
            ExportFormat.Jsonl => new RecordExport(target),
            ExportFormat.Csv => new CsvExport(target),
            ExportFormat.LabelStudio => new LabelStudioExport(target),
            ExportFormat.Doccano => new DoccanoExport(target),
            ExportFormat.Prodigy => new ProdigyExport(target),
            ExportFormat.WebAnnotation => new WebAnnotationExport(target),
            _ => throw new ArgumentException($"{format} is not written to one file.", nameof(format)),
        };
    }

    /// <summary>Begins to write brat's files to a folder that is there and empty.</summary>
    public static IArticleWriter ToBratFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new BratExport(folder);
    }

    /// <summary>The labelling configuration that the tasks for Label Studio need, as XML.</summary>
    public static string LabelStudioConfiguration() => LabelStudioLabels.Configuration();
}
