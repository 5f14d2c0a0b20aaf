using System.Text;
using Extractor.Review.Stores;

namespace Extractor.Cli.Review;

/// <summary>Asks for a password without showing it; from a pipe, its first line is the password.</summary>
internal static class PasswordPrompt
{
    /// <summary>Asks.</summary>
    /// <exception cref="StoreException">Nothing was given, or the two entries differ.</exception>
    public static string Read(string name)
    {
        if (Console.IsInputRedirected)
        {
            return Console.In.ReadLine() ?? throw new StoreException("Standard input holds no password. Write it on the first line.");
        }

        string password = Ask($"Password for {name}: ");
        return Ask("Once more: ") == password ? password : throw new StoreException("The two passwords differ. Nothing was changed.");
    }

    private static string Ask(string prompt)
    {
        Console.Error.Write(prompt);
        StringBuilder typed = new();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
