namespace Factbook.Tool.Commands;

/// <summary>An example that <c>--help</c> shows.</summary>
/// <param name="Command">The subcommand.</param>
/// <param name="Line">What is typed.</param>
/// <param name="Meaning">What it does.</param>
internal sealed record Example(string Command, string Line, string Meaning)
{
    /// <summary>All examples, in the order of the subcommands.</summary>
    public static Example[] All { get; } =
    [
        new("check", "factbook check data/moons", "says what a build would say of that dataset"),
        new("check", "factbook check data/moons --watch", "says what is wrong as you type, until Ctrl+C"),
        new("check", "factbook check --format github", "annotates a pull request from a workflow"),
        new("check", "factbook check --schema moons.yaml --class Moon io.json", "checks one document as one instance"),
        new("check", "factbook check --cases cases.jsonl", "gives a verdict on each line of a conformance suite"),
        new("codebook", "factbook codebook data/moons --out docs/codebook.md --force", "writes the codebook anew"),
        new("codebook", "factbook codebook --core", "says what every dataset takes from factbook:core"),
        new("chart", "factbook chart timeline data/moons --out moons.svg", "draws what happened when, a lane for each kind of fact"),
        new("chart", "factbook chart trade --out trade.svg --force", "draws amounts over the years, a panel for each who counts"),
        new("site", "factbook site data/moons --out site", "writes pages; open site/index.html"),
        new("export", "factbook export data/moons --to csv --out moons-csv", "writes a data package of CSV files"),
        new("export", "factbook export --to sqlite --out moons.db --force", "writes a database in place of the last one"),
        new("show", "factbook show moon.io", "shows a fact with what bears it out"),
        new("show", "factbook show Галилей --dir data/moons", "finds it by a name in any script"),
        new("search", "factbook search yellow jupiter", "lists the records that say both words"),
        new("cite", "factbook cite src.atlas --format bibtex", "writes an entry for a bibliography"),
        new("cite", "factbook cite", "says how to cite the dataset"),
        new("diff", "factbook diff ../moons-1.0 data/moons", "lists what changed since, and the step of the version"),
        new("release", "factbook release data/moons", "locks new ids and numbers, and says what the release brings"),
        new(
            "release",
            "factbook release data/moons --since ../moons-1.0 --changes changes.csv",
            "lists the changes with old values and reasons"),
        new("new", "factbook new moon moon.triton --dir data/moons", "writes a record to fill in, after the other moons"),
        new("fmt", "factbook fmt data/moons", "lays the files out in one way; --check only says which would change"),
        new("links", "factbook links data/moons > urls.txt", "lists the addresses, for a checker of links"),
        new("links", "factbook links data/moons --results checked.csv", "lists those that are dead or were never tried"),
        new("init", "factbook init moons", "begins a dataset with a project that builds"),
        new("import", "factbook import countries.json --out countries", "makes a dataset and a project of a file, and lists what was guessed"),
        new("import", "factbook import airports.csv --out airports --dry-run", "shows what would become of the columns, and writes nothing"),
        new("import", "factbook import births.csv --out births --dates dmy --as code=text", "decides what cannot be guessed"),
        new("schema", "factbook schema data/moons", "lets editors complete slots and values while you type"),
    ];
}
