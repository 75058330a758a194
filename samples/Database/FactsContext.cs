using System.Linq;
using Factbook.BelarusChina;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Database;

/// <summary>A database of entities that are filled from facts. The facts stay what they are: nothing writes to them.</summary>
internal sealed class FactsContext(SqliteConnection connection) : DbContext
{
    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<CountryRow> Countries => Set<CountryRow>();

    public DbSet<VisitRow> Visits => Set<VisitRow>();

    /// <summary>Makes the tables and copies the facts into them.</summary>
    public void Fill()
    {
        Database.EnsureCreated();
        People.AddRange(Persons.All.Select(person => new PersonRow { Id = person.Id, Name = person.ToString() }));
        Countries.AddRange(Factbook.BelarusChina.Countries.All.Select(
            country => new CountryRow { Id = country.Id, Name = country.ToString() }));
        Visits.AddRange(Factbook.BelarusChina.Visits.All.Select(visit => new VisitRow
        {
            Id = visit.Id,
            Summary = visit.Summary,
            When = visit.When?.ToString() ?? "",
            Earliest = visit.When?.Earliest?.ToDateOnly(),
            VisitorId = visit.Visitor.Id,
            ToCountryId = visit.ToCountry.Id,
        }));
        SaveChanges();
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);
}
