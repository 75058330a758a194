// A dataset of its own: the facts under data/ were compiled into this program. Nothing is read at run time.

using System;
using System.Linq;
using Chemistry;
using Factbook;

Console.WriteLine($"{Facts.Dataset.Title}: {Elements.All.Count} elements, version {Facts.Dataset.Version}");

Element iron = Elements.Iron;
Console.WriteLine($"{iron.Symbol}: {iron.Name}, number {iron.AtomicNumber}, {iron.AtomicWeight}, melts at {iron.MeltingPoint}");

Element helium = Elements.Get("element.he");
string countries = string.Join(" and ", helium.DiscoveredIn.Select(country => country.Name));
Console.WriteLine($"{helium.Name} was discovered in {helium.Discovered} in {countries}");

int swedish = Elements.ByDiscoveredIn[Countries.Sweden].Count;
Console.WriteLine($"{swedish} elements were discovered in {Countries.Sweden.Name}");

var nineties = Elements.ByDiscovered.In(EdtfDate.Parse("189X")).Select(element => element.Symbol);
Console.WriteLine($"In the 1890s: {string.Join(" ", nineties)}");

string ancient = string.Join(" ", Elements.All.Where(element => element.Ancient == true).Select(element => element.Symbol));
Console.WriteLine($"Known in antiquity: {ancient}");

Citation citation = helium.Cites[0];
Console.WriteLine($"Source: {citation.Source.Title}, {citation.Locator}");
