using System.Text;
using BenchmarkDotNet.Attributes;
using Extractor.Articles.Readers;

namespace Extractor.Benchmarks;

/// <summary>Cost of reading a web page, beside its size: a made page of the usual proportions, two thirds scripts and a tenth article.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly ArticleReader _reader = new();
    private byte[] _page = [];

    /// <summary>The size of the page in kilobytes; news pages have some 150.</summary>
    [Params(50, 150, 600)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        string script = "<script>var data = {\"key\": \"value\"};</script>" + new string(' ', 20);
        string menu = "<li class=\"menu-item menu-item-type-custom\"><a href=\"https://post.example/section\"><span>Section</span></a></li>";
        string paragraph = "<p>The mayor said on Monday that <a href=\"/river\">the river</a> had risen by 3 metres, and that 40 houses were damaged.</p>";
        StringBuilder page = new("<!DOCTYPE html><html lang=en><head><title>River rises</title></head><body><nav><ul>");
        int tenth = Kilobytes * 100;
        Repeat(page, menu, tenth * 2);
        Repeat(page.Append("</ul></nav><article>"), paragraph, tenth);
        Repeat(page.Append("</article>"), script, tenth * 7);
        _page = Encoding.UTF8.GetBytes(page.Append("</body></html>").ToString());
    }

    [Benchmark]
    public int Read() => _reader.Read(new MemoryStream(_page), "page.html").Sum(r => r.Article!.Text.Length);

    private static void Repeat(StringBuilder page, string piece, int length)
    {
        for (int end = page.Length + length; page.Length < end;)
        {
            page.Append(piece);
        }
    }
}
