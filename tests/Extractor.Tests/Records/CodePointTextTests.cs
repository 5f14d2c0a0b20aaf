using CsCheck;
using Extractor.Records.Building;

namespace Extractor.Tests.Records;

public sealed class CodePointTextTests
{
    [Fact]
    public void The_way_to_code_points_and_back_ends_where_it_began() =>
        Gen.Int[0, 3].Array[0, 40].Sample(kinds =>
        {
            CodePointText text = new(string.Concat(kinds.Select(k => k switch { 0 => "a", 1 => "é", 2 => "\U0001F600", _ => "\U00020000" })));
            int index = 0;
            for (int codePoint = 0; codePoint <= kinds.Length; codePoint++)
            {
                Assert.Equal(index, text.Index(codePoint));
                Assert.Equal(codePoint, text.CodePoint(index));
                index += codePoint < kinds.Length && kinds[codePoint] >= 2 ? 2 : 1;
            }

            Assert.Equal(kinds.Length, text.Length);
            Assert.Equal(-1, text.Index(kinds.Length + 1));
        });
}
