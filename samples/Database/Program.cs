// Facts in a database: they are copied into entities of the program's own, where Entity Framework joins them with other tables.

using System;
using System.Linq;
using Database;
using Factbook.BelarusChina;
using Microsoft.Data.Sqlite;

using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
using var context = new FactsContext(connection);
context.Fill();

Console.WriteLine($"Every visit was copied: {context.Visits.Count() == Visits.Count}");

var journeys =
    from visit in context.Visits
    join person in context.People on visit.VisitorId equals person.Id
    join country in context.Countries on visit.ToCountryId equals country.Id
    where person.Id == "person.lukashenka" && country.Name == "China"
    where visit.Earliest >= new DateOnly(2023, 1, 1) && visit.Earliest < new DateOnly(2024, 1, 1)
    orderby visit.Earliest
    select new { visit.Id, visit.When, To = country.Name };
Console.WriteLine("Lukashenka to China in 2023:");
foreach (var journey in journeys)
{
    // Back from a row to the fact, with its sources.
    var fact = Visits.Get(journey.Id);
    Console.WriteLine($"{journey.When}  {journey.To}, {fact.VisitType?.Text()} visit: {fact.Cites[0].Source.CodeName}");
}

string mostTravelled = context.People
    .OrderByDescending(person => person.Visits.Count)
    .ThenBy(person => person.Id)
    .Select(person => person.Name)
    .First();
Console.WriteLine($"Most visits: {mostTravelled}");
