using System.Xml.Linq;
using Extractor.Records.Building;
using Extractor.Review.Exports.Standoff;

namespace Extractor.Review.Exports.Formats;

/// <summary>The names that tasks for Label Studio and the labelling configuration share.</summary>
internal static class LabelStudioLabels
{
    public const string Text = "text";
    public const string Label = "label";
    public const string Value = "value";
    public const string Unit = "unit";
    public const string Bound = "bound";
    public const string Change = "change";
    public const string Role = "role";
    public const string Assertion = "assertion";

    // Told apart by people with colour blindness too: Okabe and Ito's palette, numbers dark.
    private static readonly Dictionary<string, string> Colours = new() { ["Item"] = "#E69F00", ["Event"] = "#009E73", ["Place"] = "#56B4E9", ["Time"] = "#CC79A7", ["Source"] = "#F0E442" };

    /// <summary>The fields of a claim's number that are chosen from words.</summary>
    public static readonly (string Name, string[] Words)[] Choices =
        [(Bound, RecordNames.Bounds), (Change, RecordNames.Changes), (Role, RecordNames.Roles), (Assertion, RecordNames.Assertions)];

    /// <summary>The configuration: labels, relations, and for each region its value and the choices.</summary>
    public static string Configuration()
    {
        string kinds = string.Join(',', SlotLabels.Kinds);
        XElement view = new(
            "View",
            new XElement("Relations", SlotLabels.Slots.Append(SlotLabels.PartOf).Select(r => new XElement("Relation", new XAttribute("value", r)))),
            new XElement("Labels", new XAttribute("name", Label), new XAttribute("toName", Text), SlotLabels.Kinds.Concat(SlotLabels.Labels).Select(LabelOf)),
            new XElement("Text", new XAttribute("name", Text), new XAttribute(Value, "$text"), new XAttribute("granularity", "word")),
            Area(Value, string.Join(',', SlotLabels.Kinds.Concat(["Event", "Place", "Time"])), "The number; a lemma, a name|country, a time in ISO 8601"),
            Area(Unit, kinds, "The unit"),
            Choices.Select(c => new XElement("Choices", Region(c.Name, kinds), c.Words.Select(w => new XElement("Choice", new XAttribute("value", w))))));
        return view + "\n";
    }

    private static XElement LabelOf(string label) => new("Label", new XAttribute("value", label), new XAttribute("background", Colours.GetValueOrDefault(label, "#0072B2")));

    private static XElement Area(string name, string labels, string hint) =>
        new("TextArea", Region(name, labels), new XAttribute("maxSubmissions", 1), new XAttribute("editable", "true"), new XAttribute("placeholder", hint));

    private static XAttribute[] Region(string name, string labels) =>
        [new("name", name), new("toName", Text), new("perRegion", "true"), new("whenTagName", Label), new("whenLabelValue", labels)];
}
