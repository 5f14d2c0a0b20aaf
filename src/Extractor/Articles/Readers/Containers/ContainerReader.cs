using Extractor.Articles.Readers.Formats;

namespace Extractor.Articles.Readers.Containers;

/// <summary>Reads what a container holds, member by member, each told by its content.</summary>
/// <param name="input">The container's name.</param>
/// <param name="read">Reads one member.</param>
internal sealed class ContainerReader(string input, Func<Stream, string, IEnumerable<ReadResult>> read)
{
    /// <summary>So many containers may lie within each other.</summary>
    public const int MostDepth = 3;

    /// <summary>The articles and failures of all members.</summary>
    public IEnumerable<ReadResult> Read(IContainer container)
    {
        bool any = false;
        while (Next(container, out ReadFailure? unreadable) is { } member)
        {
            if (MemberNames.IsDebris(member.Name))
            {
                member.Content?.Dispose();
                continue;
            }

            any = true;
            foreach (ReadResult result in ReadMember(member))
            {
                yield return result;
            }

            if (unreadable is not null)
            {
                yield break;
            }
        }

        if (!any)
        {
            yield return ReadResult.Failed(new ReadPlace(input).Fail(ReadReason.Empty, "The archive holds no files.", "Check that it was written to its end."));
        }
    }

    /// <summary>The failure for a container that lies too deep in others.</summary>
    public static ReadResult TooDeep(string input) => ReadResult.Failed(new ReadPlace(input).Fail(
        ReadReason.NestedTooDeep,
        $"The archive lies within {MostDepth} others; so deep it is not read.",
        "Unpack the outer archives first."));

    private ContainerMember? Next(IContainer container, out ReadFailure? unreadable)
    {
        unreadable = null;
        try
        {
            return container.Next();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ReadFailure failure = ReadFailures.Of(new ReadPlace(input), e);
            unreadable = failure;
            return new ContainerMember(string.Empty) { Failure = _ => failure };
        }
    }

    private IEnumerable<ReadResult> ReadMember(ContainerMember member)
    {
        string name = member.Name.Length == 0 ? input : MemberNames.Of(input, member.Name);
        ReadPlace place = new(name);
        if (member.Failure is { } failure)
        {
            return [ReadResult.Failed(failure(place))];
        }

        if (MemberNames.SaysOther(member.Name))
        {
            member.Content!.Dispose();
            return [ReadResult.Failed(place.Skip(ReadReason.NotText, "The member's name is not one of an article."))];
        }

        IEnumerable<ReadResult> results = read(member.Content!, name);
        return FileNames.Format(member.Name) == ArticleFormat.Unknown ? results.Select(Pardon) : results;
    }

    // A member whose name promises nothing breaks no promise.
    private static ReadResult Pardon(ReadResult result) => result.Failure is { Reason: ReadReason.Binary or ReadReason.Markup } failure
        ? ReadResult.Failed(new ReadPlace(failure.Input).Skip(ReadReason.NotText, failure.Message))
        : result;
}
