using System.IO.Compression;
using Extractor.Articles;
using Extractor.Sentences;
using Extractor.Tokens;
using Newtonsoft.Json.Linq;

namespace Extractor.Training.Syntax;

/// <summary>Reads the words of texts without annotation: those of <c>text/</c>, of the attributions, and of the corpora of names.</summary>
internal static class PlainText
{
    private static readonly string[] Tokenized = ["en_worldwide.train", "wikigold.train", "re3d.train", "btc_news_tweets.train", "crossner_politics.dev", "uner_ewt.dev"];

    /// <summary>The sentences as words, in the order of the files; files that are not there are passed over.</summary>
    public static IEnumerable<string[]> Read(string dataDirectory)
    {
        IEnumerable<string> texts = Files(dataDirectory, "text", "*.txt.gz").SelectMany(Lines)
            .Concat(Files(dataDirectory, "attribution", "*.train.jsonl.gz").SelectMany(Lines).Select(line => (string)JObject.Parse(line)["text"]!));
        SentenceSplitter splitter = new();
        Tokenizer tokenizer = new();
        return texts.SelectMany(text => Words(splitter, tokenizer, text)).Concat(Tokenized.SelectMany(name => Files(dataDirectory, "ner", name + ".conll.gz")).SelectMany(Blocks));
    }

    private static IEnumerable<string> Files(string dataDirectory, string folder, string pattern) => Directory.Exists(Path.Combine(dataDirectory, folder))
        ? Directory.EnumerateFiles(Path.Combine(dataDirectory, folder), pattern).Order(StringComparer.Ordinal)
        : [];

    private static IEnumerable<string> Lines(string path)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static IEnumerable<string[]> Words(SentenceSplitter splitter, Tokenizer tokenizer, string text)
    {
        Article article = new(text);
        CleanArticle clean = new(article, null, [new TextBlock(new TextSpan(0, text.Length), BlockKind.Body)]);
        TokenizedArticle tokens = tokenizer.Tokenize(splitter.Split(clean));
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            TokenRange range = tokens.Sentence(sentence);
            string[] words = new string[range.Count];
            for (int i = 0; i < words.Length; i++)
            {
                words[i] = tokens.Form(range.First + i).ToString();
            }

            yield return words;
        }
    }

    private static IEnumerable<string[]> Blocks(string path)
    {
        List<string> words = [];
        foreach (string line in Lines(path).Append(string.Empty))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0)
            {
                words.Add(line[..tab]);
            }
            else if (words.Count > 0)
            {
                yield return [.. words];
                words.Clear();
            }
        }
    }
}
