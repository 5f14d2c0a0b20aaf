using Extractor.Articles;
using Extractor.Articles.Readers.Drafts;

namespace Extractor.Tests.Articles.Readers.Drafts;

public class EditorNoteTests
{
    [Theory]
    [InlineData("KILL", ArticleStatus.Withdrawn)]
    [InlineData("EDITORS: This story has been withdrawn.", ArticleStatus.Withdrawn)]
    [InlineData("Mandatory kill; corrects nothing", ArticleStatus.Withdrawn)]
    [InlineData("Updates; CORRECTS toll in para 2", ArticleStatus.Corrected)]
    [InlineData("Adds details of 12 killed", ArticleStatus.Usual)]
    [InlineData("Usable", ArticleStatus.Usual)]
    [InlineData(null, ArticleStatus.Usual)]
    public void A_note_tells_what_happened_to_the_article_and_not_what_is_in_it(string? note, ArticleStatus status) => Assert.Equal(status, EditorNote.Status("", note));
}
