using System.CommandLine;
using Extractor.Cli.CommandLine;
using Extractor.Review.Stores;

namespace Extractor.Cli.Review;

/// <summary>The commands <c>add-user</c>, <c>add-token</c> and <c>remove-user</c> of <c>extractor review</c>.</summary>
internal static class AccountCommands
{
    private static readonly Argument<string> Name = new("NAME") { Description = "The account's name." };
    private static readonly Option<string?> Store = StoreOption.Create();
    private static readonly Option<bool> Admin = new("--admin") { Description = "May also settle disagreements, accept in bulk and see everybody's decisions." };
    private static readonly Option<string?> Label = new("--label") { Description = "What the token is for.", HelpName = "TEXT" };

    /// <summary>Makes <c>add-user</c>.</summary>
    public static Command AddUser()
    {
        Command command = new("add-user", "Add an account, or give it a new password and role. The password is asked for, or read from standard input.") { Name, Store, Admin };
        command.SetAction((parsed, _) => RunAsync(parsed, async (accounts, name) =>
        {
            string password = PasswordPrompt.Read(name);
            Account account = await accounts.SetAsync(name, password, parsed.GetValue(Admin) ? Role.Admin : Role.Reviewer).ConfigureAwait(false);
            return $"{account.Name} may sign in as {(account.Role == Role.Admin ? "administrator" : "reviewer")}.";
        }));
        return command;
    }

    /// <summary>Makes <c>add-token</c>.</summary>
    public static Command AddToken()
    {
        Command command = new("add-token", "Make a token with which a program uses the API in an account's name. It is shown this once.") { Name, Store, Label };
        command.SetAction((parsed, _) => RunAsync(parsed, (accounts, name) => accounts.CreateTokenAsync(name, parsed.GetValue(Label) ?? "command line")));
        return command;
    }

    /// <summary>Makes <c>remove-user</c>.</summary>
    public static Command RemoveUser()
    {
        Command command = new("remove-user", "Remove an account with its tokens. Its decisions stay.") { Name, Store };
        command.SetAction((parsed, _) => RunAsync(parsed, async (accounts, name) => await accounts.RemoveAsync(name).ConfigureAwait(false)
            ? $"{name} is removed."
            : throw new StoreException($"There is no account {name}.")));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Func<Accounts, string, Task<string>> work)
    {
        try
        {
            await using ReviewStore store = await ReviewStore.OpenAsync(StoreOption.Uri(parsed.GetValue(Store), [])).ConfigureAwait(false);
            parsed.InvocationConfiguration.Output.WriteLine(await work(store.Accounts, parsed.GetRequiredValue(Name)).ConfigureAwait(false));
            return (int)ExitCode.AllRead;
        }
        catch (StoreException e)
        {
            parsed.InvocationConfiguration.Error.WriteLine(e.Message);
            return (int)ExitCode.CannotRun;
        }
    }
}
