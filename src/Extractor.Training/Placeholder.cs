namespace Extractor.Training;
internal static class Placeholder { }
