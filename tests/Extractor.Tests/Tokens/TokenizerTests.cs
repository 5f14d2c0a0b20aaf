using Extractor.Articles;
using Extractor.Sentences;
using Extractor.Tokens;

namespace Extractor.Tests.Tokens;

public class TokenizerTests
{
    public static TheoryData<string, string> Hostile() => new()
    {
        { "a word without end", new string('a', 1_000_000) },
        { "digits without end", new string('7', 1_000_000) },
        { "marks without end", new string('!', 1_000_000) },
        { "full stops between letters", string.Concat(Enumerable.Repeat("a.", 500_000)) },
        { "digits and hyphens", string.Concat(Enumerable.Repeat("1-", 500_000)) },
        { "hyphens between words", string.Concat(Enumerable.Repeat("no-", 330_000)) },
        { "at signs", string.Concat(Enumerable.Repeat("a@", 500_000)) },
        { "strokes", new string('/', 1_000_000) },
        { "colons", string.Concat(Enumerable.Repeat(":-", 500_000)) },
        { "emoji", string.Concat(Enumerable.Repeat("😀", 500_000)) },
        { "brackets", string.Concat(Enumerable.Repeat("([", 500_000)) },
        { "quotation marks", string.Concat(Enumerable.Repeat("'s' ", 250_000)) },
        { "addresses", string.Concat(Enumerable.Repeat("http://", 140_000)) },
        { "full stops and blanks", string.Concat(Enumerable.Repeat(". ", 500_000)) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_megabyte_of_anything_is_cut_in_linear_time_and_loses_no_character(string what, string text)
    {
        LinearTime.Check(what, text, part => Tokenize(part));
        TokenizedArticle tokens = Tokenize(text);
        Assert.Equal(text.Count(c => !char.IsWhiteSpace(c)), Enumerable.Range(0, tokens.Count).Sum(t => tokens.Span(t).Length));
    }

    [Theory]
    [InlineData("שלום עולם. مرحبا بالعالم 2016.", "שלום עולם . مرحبا بالعالم 2016 .")]
    [InlineData("a\u0000b \u001bc\u200Bd\uFEFF", "a b c d")]
    [InlineData("THE MAN'S 3 CARS DON'T RUN.", "THE MAN 'S 3 CARS DO N'T RUN .")]
    [InlineData("👍🏽 and 👩‍💻!", "👍🏽 and 👩 ‍ 💻 !")]
    public void Foreign_scripts_control_characters_and_capitals_are_cut_sanely(string text, string expected)
    {
        TokenizedArticle tokens = Tokenize(text);
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, tokens.Count).Select(t => tokens.Form(t).ToString())));
    }

    [Fact]
    public void The_parts_of_a_contraction_are_joined_and_those_of_a_hyphenated_word_are_not()
    {
        TokenizedArticle tokens = Tokenize("They don't cut the well-known soldiers' pay.");
        string[] joined = [.. Enumerable.Range(0, tokens.Count).Where(tokens.JoinsNext).Select(t => tokens.Form(t).ToString())];
        Assert.Equal(["do", "soldiers"], joined);
    }

    [Fact]
    public void A_single_quotation_mark_that_closes_a_quotation_is_no_possessive()
    {
        TokenizedArticle tokens = Tokenize("The 'brave soldiers' left.");
        Assert.DoesNotContain(Enumerable.Range(0, tokens.Count), tokens.JoinsNext);
    }

    [Fact]
    public void Given_tokens_keep_their_forms_sentences_and_white_space()
    {
        GivenTokens given = new();
        given.Add("Do", joinsNext: true);
        given.Add("n't");
        given.Add("go", spaceAfter: false);
        given.Add(".");
        given.EndSentence();
        given.EndSentence();
        given.Add("Stay");
        given.EndSentence();
        TokenizedArticle tokens = given.ToArticle("g1");
        Assert.Equal("Don't go.\nStay\n", tokens.Text);
        Assert.Equal(2, tokens.SentenceCount);
        Assert.Equal(new TokenRange(4, 5), tokens.Sentence(1));
        Assert.True(tokens.JoinsNext(0));
        Assert.False(tokens.SpaceAfter(2));
    }

    private static TokenizedArticle Tokenize(string text)
    {
        CleanArticle clean = new(new Article(text), null, [new TextBlock(new TextSpan(0, text.Length), BlockKind.Body)]);
        return new Tokenizer().Tokenize(new SentenceSplitter().Split(clean));
    }
}
