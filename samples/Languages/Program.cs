// A dataset that was imported: 'factbook import' made the schema and the records under data/ of the CSV file beside them.

using System;
using System.Linq;
using Linguistics;

Console.WriteLine($"{Facts.Dataset.Title}: {Languages.All.Count} languages");

Language belarusian = Languages.Belarusian;
Console.WriteLine($"{belarusian.English} is {belarusian.Alpha2} and {belarusian.Alpha3B}, in French {belarusian.French}");

Language german = Languages.Get("language.ger");
Console.WriteLine($"{german.English} is {german.Alpha3B} to librarians and {german.Alpha3T} to others");

int both = Languages.All.Count(language => language.Alpha2 is not null);
Console.WriteLine($"{both} languages have a code of two letters");
Console.WriteLine($"Source: {german.Cites[0].Source.Title}, {german.Cites[0].Locator}");
