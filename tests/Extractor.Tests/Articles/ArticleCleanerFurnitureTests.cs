using Extractor.Articles;

namespace Extractor.Tests.Articles;

public class ArticleCleanerFurnitureTests
{
    [Theory]
    [InlineData("Share this:  Facebook  Twitter  Print")]
    [InlineData("Select Page")]
    [InlineData("Read more: Why 3 ministers missed the summit")]
    [InlineData("Also Read: court asks 12 firms to reply")]
    [InlineData("The post River rises appeared first on The Valley Post.")]
    [InlineData("Advertisement")]
    [InlineData("[Advertisement]")]
    [InlineData("ADVERTISEMENT - CONTINUE READING BELOW")]
    [InlineData("Media ID: 55355578")]
    [InlineData("Tags: floods, Kenya, 2016")]
    [InlineData("Subscribe to our newsletter and join 50,000 readers who get the news every morning.")]
    [InlineData("Follow us on Twitter @thedaily")]
    [InlineData("We use cookies to make this site better, and share data with 812 partners.")]
    [InlineData("© 2016 The Daily")]
    [InlineData("Copyright 2016 by the Daily Company")]
    [InlineData("(c) 2016 The Daily")]
    [InlineData("The Daily Company 2016. All rights reserved.")]
    [InlineData("1.2K Shares")]
    [InlineData("1,204 shares   38 comments")]
    [InlineData("45 comments")]
    [InlineData("3 min read")]
    [InlineData("By Jane Smith")]
    [InlineData("BY JANE SMITH and JOHN VAN DYK, Associated Press")]
    [InlineData("Written by Driss Amellal, with agencies – updated at 18:42")]
    [InlineData("Reporting by A. Khan; Editing by B. Lee")]
    [InlineData("Published 3:04 PM, July 2, 2016")]
    [InlineData("Updated: Sat 2 July 2016 15:04 GMT")]
    [InlineData("Saturday, September 12, 2015")]
    [InlineData("2 hours ago")]
    [InlineData("2016-07-20")]
    [InlineData("20/07/2016 10:15")]
    [InlineData("Photo: Jane Smith/Reuters")]
    [InlineData("(Reuters/Jane Smith)")]
    [InlineData("File photo")]
    [InlineData("Page 1 of 3")]
    [InlineData("« Previous 1 2 3 Next »")]
    [InlineData("Home News Sport Opinion")]
    [InlineData("Home | News | Opinion | Contact us")]
    [InlineData("Front page > Regions > Agadir")]
    [InlineData("Tel. +961 1 555 010")]
    [InlineData("Fax: 05 22 55 01 88")]
    [InlineData("news@example.org")]
    [InlineData("https://example.org/a/2016")]
    [InlineData("+44 20 7946 0018")]
    [InlineData("(mc)")]
    [InlineData("- AFP")]
    [InlineData("* * *")]
    public void Page_furniture_is_told_by_its_words(string line) => Assert.Equal(BlockKind.Furniture, CleanedText.KindOf(line));

    [Theory]
    [InlineData("By Friday, 30 people had died.")]
    [InlineData("By then 30 people were dead")]
    [InlineData("Copyright law changed in 2016.")]
    [InlineData("Shares fell 5 percent.")]
    [InlineData("Related-party deals fell by 12 percent.")]
    [InlineData("Powered by solar panels, the village of 300 people sells its surplus to the towns around it.")]
    [InlineData("Search for 12 missing miners goes on")]
    [InlineData("Read by 40 million people, the magazine closed in May.")]
    [InlineData("Mobile banking grew by 14 percent.")]
    [InlineData("Advertisement spending fell 12% in 2019.")]
    [InlineData("Subscribers rose to 2 million.")]
    [InlineData("He shared the photo by Nick Ut with 300 followers, she said, and it went around the world.")]
    [InlineData("“We had 12 minutes,” she said. (Reuters)")]
    [InlineData("Lily Blue 4/1")]
    [InlineData("12.345.678")]
    [InlineData("Only 3 days")]
    [InlineData("Follow the money, said one of the 12 jurors.")]
    [InlineData("Page and 14 others were arrested.")]
    [InlineData("Group F — Sweden 1 – 0 Korea Republic")]
    [InlineData("IMF: Not more than 60%")]
    public void What_a_report_says_is_never_furniture(string line) => Assert.NotEqual(BlockKind.Furniture, CleanedText.KindOf(line));

    [Theory]
    [InlineData("The far end of the convention floor, shortly after opening Friday. Image: A. Moreau.", "The far end of the convention floor, shortly after opening Friday.")]
    [InlineData("Rescuers search the ruins on Monday. (AP Photo/Jane Smith)", "Rescuers search the ruins on Monday.")]
    [InlineData("Rescuers search the ruins on Monday. REUTERS/Jane Smith", "Rescuers search the ruins on Monday.")]
    [InlineData("Rescuers search the ruins on Monday. Photograph: Jane Smith/The Daily", "Rescuers search the ruins on Monday.")]
    [InlineData("Rescuers search the ruins on Monday [File photo: The Daily]", "Rescuers search the ruins on Monday")]
    [InlineData("FILE PHOTO: Rescuers search the ruins on Monday", "FILE PHOTO: Rescuers search the ruins on Monday")]
    public void A_caption_is_told_by_its_credit_or_label_and_the_credit_is_furniture(string line, string caption)
    {
        string text = $"Town braces for the worst flood in years\n\n{line}\n\nThe river rose by 2 metres overnight, and 40 families left their homes.";

        Assert.Contains("Caption: " + caption, CleanedText.Blocks(text));
    }

    [Fact]
    public void A_wrapped_line_that_alone_would_be_furniture_belongs_to_its_sentence() => Assert.Equal(
        ["Body: The committee will hold its next session in the capital on Saturday, September 12, 2015, and 300 members are expected to come."],
        CleanedText.Blocks("The committee will hold its next session in the capital on\nSaturday, September 12, 2015,\nand 300 members are expected to come."));
}
