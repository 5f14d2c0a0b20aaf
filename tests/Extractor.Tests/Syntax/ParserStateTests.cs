using Extractor.Syntax.Parsing;

namespace Extractor.Tests.Syntax;

public sealed class ParserStateTests
{
    [Fact]
    public void Left_hangs_the_top_of_the_stack_on_the_next_word()
    {
        // "Police said": police <- said <- root
        ParserState state = Begin(2);
        state.Apply(Transition.Shift);
        state.Apply(Transition.Left);
        state.Apply(Transition.Shift);
        state.Apply(Transition.Left);

        Assert.True(state.IsDone);
        Assert.Equal([1, 2], state.Heads[..2]);
        Assert.Equal(0, state.FirstLeft[1]);
        Assert.Equal(1, state.LeftCount[1]);
    }

    [Fact]
    public void Right_hangs_the_top_of_the_stack_on_the_word_under_it()
    {
        // "killed people": people <- killed <- root
        ParserState state = Begin(2);
        state.Apply(Transition.Shift);
        state.Apply(Transition.Shift);
        state.Apply(Transition.Right);
        state.Apply(Transition.Left);

        Assert.Equal([2, 0], state.Heads[..2]);
        Assert.Equal(1, state.LastRight[0]);
    }

    [Fact]
    public void Only_one_word_may_hang_on_the_root()
    {
        ParserState state = Begin(2);
        state.Apply(Transition.Shift);
        state.Apply(Transition.Shift);

        Assert.False(state.Allows(Transition.Shift));
        Assert.False(state.Allows(Transition.Left));
        Assert.True(state.Allows(Transition.Right));
    }

    [Fact]
    public void An_empty_stack_allows_nothing_but_a_shift()
    {
        ParserState state = Begin(1);

        Assert.True(state.Allows(Transition.Shift));
        Assert.False(state.Allows(Transition.Left));
        Assert.False(state.Allows(Transition.Right));
    }

    private static ParserState Begin(int words)
    {
        ParserState state = new(words);
        state.Begin(words);
        return state;
    }
}
