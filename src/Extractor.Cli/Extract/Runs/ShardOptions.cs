namespace Extractor.Cli.Extract.Runs;

/// <summary>The form of the shards of a run.</summary>
/// <param name="Bytes">A shard ends with the record that brings it to this size, in bytes before packing.</param>
/// <param name="Gzip">Whether complete shards are gzipped.</param>
internal readonly record struct ShardOptions(long Bytes, bool Gzip)
{
    /// <summary>The default of <see cref="Bytes"/>: 64 MiB, half a minute's work.</summary>
    public const long DefaultBytes = 64 << 20;
}
