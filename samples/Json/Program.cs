// Facts in JSON: a record of one's own that holds a fact goes out as its values and comes back by its identifier.

using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using Factbook.BelarusChina;

var readable = new JsonSerializerOptions
{
    WriteIndented = true,
    NewLine = "\n",
    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
};

var slide = new Slide("The first prime minister of China in Minsk", Visits.WenJiabaoToBelarus2007);
string json = JsonSerializer.Serialize(slide, readable);
Console.WriteLine(json);

// A fact is read by its id: all else of it stands in the dataset, and the instance is the dataset's own.
Slide read = JsonSerializer.Deserialize<Slide>(json)!;
Console.WriteLine($"Read back: {read.Visit}, the same instance: {ReferenceEquals(read.Visit, slide.Visit)}");

Slide brief = JsonSerializer.Deserialize<Slide>("""{"Title": "By identifier", "Visit": "visit.2023.01"}""")!;
Console.WriteLine($"{brief.Title}: {brief.Visit.Visitor}, {brief.Visit.When}");

try
{
    JsonSerializer.Deserialize<Slide>("""{"Title": "Of no dataset", "Visit": "visit.1066.01"}""");
}
catch (JsonException exception)
{
    Console.WriteLine(exception.Message.Split(" Did you mean")[0]);
}

/// <summary>What a program stores: its own words and a fact.</summary>
internal sealed record Slide(string Title, Visit Visit);
