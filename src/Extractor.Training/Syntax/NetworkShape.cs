namespace Extractor.Training.Syntax;

/// <summary>How wide and deep the network is.</summary>
/// <param name="Width">Activations of a word's vector; a multiple of 32.</param>
/// <param name="Layers">Layers that join each word with its neighbours.</param>
/// <param name="Hidden">Activations of the parser's hidden layer; a multiple of 32.</param>
internal sealed record NetworkShape(int Width, int Layers, int Hidden);
