using System.Linq;
using System.Text;
using Factbook.Tool.Html;

namespace Factbook.Tool.References;

/// <summary>Writes references for BibTeX.</summary>
internal static class BibTex
{
    /// <summary>Writes a reference.</summary>
    public static string Write(Reference reference)
    {
        // Two pairs of braces: the title and the names keep their capitals and are not taken apart.
        (string Name, string? Value)[] fields =
        [
            ("title", Braced(reference.Title)),
            ("author", reference.Authors.Count == 0 ? null : string.Join(" and ", reference.Authors.Select(Braced))),
            ("booktitle", reference.Container is null ? null : Escape(reference.Container)),
            ("publisher", reference.Publisher is null ? null : Braced(reference.Publisher)),
            ("date", reference.Published),
            ("version", reference.Version),
            ("doi", reference.Doi),
            ("url", reference.Url),
            ("urldate", reference.Accessed),
        ];
        var text = new StringBuilder();
        text.Append('@').Append(TypeOf(reference)).Append('{').Append(Key(reference.Key)).Append(",\n");
        foreach ((string name, string? value) in fields.Where(field => field.Value is not null))
        {
            text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }

        return text.Append('}').ToString();
    }

    private static string TypeOf(Reference reference) => reference.Type switch
    {
        "article-journal" or "article-newspaper" => "article",
        "dataset" => "dataset",
        "report" => "report",
        "legislation" => "legislation",
        "entry" or "entry-encyclopedia" => "inreference",
        _ => "online",
    };

    private static string Braced(string text) => "{" + Escape(text) + "}";

    // A key ends at a comma, and to some programs at whatever is neither a letter nor one of few signs.
    private static string Key(string key) => string.Concat(key.Select(letter =>
        char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' or ':' or '/' or '+' ? letter : '-'));

    private static string Escape(string text) => string.Concat(ShownText.Of(text).Select(letter => letter switch
    {
        '\\' => "\\textbackslash{}",
        '~' => "\\textasciitilde{}",
        '^' => "\\textasciicircum{}",
        '{' or '}' or '&' or '%' or '$' or '#' or '_' => "\\" + letter,
        _ => letter.ToString(),
    }));
}
