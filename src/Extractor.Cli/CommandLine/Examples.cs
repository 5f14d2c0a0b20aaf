namespace Extractor.Cli.CommandLine;

/// <summary>What stands at the end of the help.</summary>
internal static class Examples
{
    private const string Root = """
        Examples:
          extractor extract news/ -o records.jsonl            all articles of a folder, with its subfolders
          extractor extract article.txt --published 2016-07-20
          zcat 2016.jsonl.gz | extractor extract - > records.jsonl

        See also: extractor extract --help
        """;

    private const string Extract = """
        Inputs are .txt files (one article each), .jsonl, .ndjson and .json files (one article a line, with the fields text and, if known, id, uri,
        title, published, publisher, language), web pages as .html, .htm and .xhtml files, each also with .gz; folders; globs in quotes; - for standard
        input. An input named twice is read once.

        Articles in other languages than English are left out and counted (--language any extracts them too); what cannot be told counts as English. Copies
        of an article, the same text or a wording that was cut or framed anew, are extracted, and their records name the first: article.duplicate_of.
        With --duplicates skip they are left out; the last 131,072 articles are remembered.

        With --run DIR a run that was stopped, even by a power cut, goes on when the same command is started again, and writes the same bytes as one
        that was not. DIR gets records-00001.jsonl, records-00002.jsonl … (.gz with --gzip; each is complete or absent), failures.jsonl, report.json and
        journal.jsonl, which says what is done. Threads and --quiet may differ; with other inputs, settings, models or version the run is refused.

        The report (report.json, or --report FILE) is one JSON object: schema, version, models, complete, inputs, input_bytes, files_passed_over, shards,
        articles, duplicates, words, claims, claims_by_kind, mean_confidence, flags, failures, warnings and skips by reason; and measured: seconds, cpu_seconds,
        peak_memory_bytes, articles_per_second, words_per_second. All but measured is the same whenever the run is repeated.

        Exit codes:
          0    all was read                          3    nothing could be read
          1    some inputs or articles failed        4    models missing, output cannot be written, or the run in DIR is another one or in use
          2    wrong usage                           130  interrupted; what was complete is kept

        Examples:
          extractor extract article.txt --published 2016-07-20
          extractor extract news/ archive.jsonl.gz -o records.jsonl.gz --failures failures.jsonl
          extractor extract archive/ --run runs/archive --gzip --shard-size 256M
          extractor extract 'news/**/*.txt' --min-confidence 0.6 --no-text > records.jsonl
          zcat 2016.jsonl.gz | extractor extract - --quiet | head -n 3
        """;

    private const string Read = """
        The output is JSON Lines in the form that extract reads: id, uri, title, byline, section, published, modified, publisher, language, status
        (corrected or withdrawn, where the article says so) and text; what is unknown is left out. Inputs and exit codes are those of extract.

        Examples:
          extractor read page.html
          extractor read pages/ -o articles.jsonl.gz --failures failures.jsonl
          extractor read 'saved/**/*.html' | extractor extract - > records.jsonl
        """;

    private const string Tag = """
        The output is CoNLL-U: words, tags, lemmas and trees, and in the last column the place in the text and the names found there (ner=B-PERSON,
        I-PERSON; also ORG, LOC, FAC, NORP, PRODUCT, MISC, DATE, TIME, DURATION, MONEY, PERCENT). Exit codes are those of extract.

        Examples:
          extractor tag article.txt
          extractor tag archive.jsonl.gz -o archive.conllu.gz --threads 4
          extractor tag --tokenized treebank.conllu -o tagged.conllu
        """;

    private const string Review = """
        The page opens on the first claim of the queue; ? lists its keys. Without accounts only this machine reaches it. The store may be used by several
        processes at once, and everything decided is on disk before the page says so. The API for programs describes itself at /api/v1/openapi.json.

        Examples:
          extractor review records.jsonl --open                      review.db is made beside records.jsonl
          extractor review --store review.db --double 0.1            a tenth of the claims goes to two reviewers
          extractor review add-user ann --admin --store review.db
          extractor review --store review.db --urls https://0.0.0.0:8443
          extractor review add-token ann --store review.db --label nightly
        """;

    private const string Export = """
        jsonl           records with the decisions applied, and a review for each claim
        csv             one claim a row; UTF-8 with a byte order mark, formulas in texts made harmless
        label-studio    tasks with predictions (and annotations where all is decided); --config FILE writes the labelling configuration
        doccano         sequence labelling with relations, one article a line
        prodigy         one claim a task, with tokens, spans, relations and the answer
        brat            a folder of .txt and .ann files with annotation.conf
        web-annotation  W3C Web Annotations as one JSON-LD page
        conllu          words, tags and trees, with the claims in MISC
        Offsets are Unicode code points in all of them.

        Exit codes:
          0    all was exported                      3    no record could be read
          1    some lines are no records             4    the store cannot be opened, or the output cannot be written
          2    wrong usage                           130  interrupted; nothing was written

        Examples:
          extractor export --format csv -o claims.csv
          extractor export --format label-studio -o tasks.json --config labels.xml --status open
          extractor export --store review.db --format jsonl --accepted --since 2026-02-01 -o accepted.jsonl.gz
          extractor export records.jsonl --format brat -o brat/
        """;

    private const string Import = """
        Takes Label Studio's exports JSON and JSON_MIN, doccano's JSONL, and records with reviews (export --format jsonl). A claim whose number is gone
        is rejected, one that is as it was handed out is accepted, and what differs is a correction, by the same rules as in review. The same file again
        adds nothing. What cannot be told, or was decided by somebody else, is left as it is and listed.

        Exit codes:
          0    all was taken in                      3    nothing of it could be taken in
          1    some was passed over or undecided     4    the store cannot be opened
          2    wrong usage                           130  interrupted; what was taken in stands

        Examples:
          extractor import project-3.json --format label-studio --store review.db
          extractor import admin.jsonl --format doccano --reviewer ann
        """;

    private const string Learn = """
        Learned from are claims that reviewers decided one by one: at least 100 in 20 articles, 10 of them accepted unchanged and 10 not. Claims accepted in
        bulk, disputed, undone and outdated decisions don't count. New models are installed only when they are better on articles held back: the log loss
        lower beyond chance, the calibration error not higher, and right claims told from wrong ones. The replaced files stay beside as NAME.model.1, .2 …

        Exit codes:
          0    better models are installed (or would be); models put back; gold written
          1    what was learned is not better: the installed models stay
          2    wrong usage                           4    store, models or corpus cannot be read, or nothing can be written
          3    too few decisions                     130  interrupted; nothing was changed

        Examples:
          extractor learn --store review.db --dry-run
          extractor learn --store review.db --models models/ --report learned.json
          extractor learn --store review.db --models models/ --corpus corpus/claims.jsonl
          extractor learn --revert --models models/
          extractor learn --store review.db --gold decided.jsonl
        """;

    private const string Completion = """
        Examples:
          extractor completion bash > ~/.local/share/bash-completion/completions/extractor
          extractor completion zsh > ~/.zfunc/_extractor        (a folder of your fpath)
          extractor completion fish > ~/.config/fish/completions/extractor.fish
        """;

    /// <summary>The examples of a command; null when it has none.</summary>
    public static string? Of(string command, bool isRoot) => (isRoot, command) switch
    {
        (true, _) => Root,
        (_, "extract") => Extract,
        (_, "read") => Read,
        (_, "tag") => Tag,
        (_, "review") => Review,
        (_, "export") => Export,
        (_, "import") => Import,
        (_, "learn") => Learn,
        (_, "completion") => Completion,
        _ => null,
    };
}
