using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Schema;
using Factbook.Tool.Export;
using Factbook.Tool.Facts;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Words;

namespace Factbook.Tool.Site;

/// <summary>A dataset without errors, with what its pages need to know of it; immutable.</summary>
internal sealed class SiteData
{
    /// <summary>Looks a dataset through once.</summary>
    public SiteData(Compilation compilation)
    {
        Dataset = new Dataset(compilation.Schema, compilation.Dataset);
        Facts = new FactIndex(Dataset);
        Links = new LinkIndex(Facts);
        Types = compilation.Types;
        Retired = new Replacements(compilation.Released, compilation.Schema.OwnTables).All;
        ByTable = Facts.All.ToLookup(entry => entry.Table, entry => entry.Fact, StringComparer.Ordinal);
        AsOf = Facts.All
            .Select(entry => entry.Fact.Find(Source.Slots.Accessed) ?? entry.Fact.Find(Dispute.Slots.Reviewed))
            .OfType<DateValue>()
            .Max(value => (CalendarDate?)value.Date);
    }

    /// <summary>The dataset.</summary>
    public Dataset Dataset { get; }

    /// <summary>The schema.</summary>
    public SchemaModel Schema => Dataset.Schema;

    /// <summary>What the dataset is called.</summary>
    public string Title => Schema.Title ?? Schema.Name;

    /// <summary>The tables, in the order of the schema.</summary>
    public IEnumerable<TableRows> Tables => Dataset.Model.Tables;

    /// <summary>The records.</summary>
    public FactIndex Facts { get; }

    /// <summary>The records of each table.</summary>
    public ILookup<string, Fact> ByTable { get; }

    /// <summary>What refers to what.</summary>
    public LinkIndex Links { get; }

    /// <summary>The types of C#.</summary>
    public DatasetTypes Types { get; }

    /// <summary>The identifiers that were released once and are gone.</summary>
    public EquatableArray<RetiredFact> Retired { get; }

    /// <summary>The last day on which a source was read or a dispute reviewed, if there is any.</summary>
    public CalendarDate? AsOf { get; }

    /// <summary>The disputes, in the order of their identifiers.</summary>
    public IEnumerable<Fact> Disputes => Facts.All.Select(entry => entry.Fact).Where(fact => fact.Is(CoreNames.Dispute));

    /// <summary>What a reader calls a record; a dispute goes by what it is about.</summary>
    public string LabelOf(Fact fact) => !fact.Is(CoreNames.Dispute) ? fact.Label
        : $"{SlotWords.Heading(fact.Text(Dispute.Slots.AboutSlot) ?? "")} of: {Facts.LabelOf(fact.Text(Dispute.Slots.AboutRecord) ?? "")}";
}
