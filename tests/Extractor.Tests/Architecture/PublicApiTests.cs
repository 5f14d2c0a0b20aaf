using PublicApiGenerator;

namespace Extractor.Tests.Architecture;

public sealed class PublicApiTests
{
    /// <summary>What other programs may build on changes only on purpose.</summary>
    [Fact]
    public void The_public_api_of_the_library_is_the_approved_one()
    {
        ApiGeneratorOptions options = new() { IncludeAssemblyAttributes = false };
        ApprovedText.Check("PublicApi/Extractor.txt", typeof(ArticleExtractor).Assembly.GeneratePublicApi(options) + "\n");
    }
}
