using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding;

namespace Factbook.Tool.Codebook;

/// <summary>What each class and type of <c>factbook:core</c> brings in C#; that of enums follows from their values.</summary>
internal static class CoreMembers
{
    private static readonly Dictionary<string, CoreMember[]> OfElements = new(StringComparer.Ordinal)
    {
        ["EdtfDate"] =
        [
            new("EdtfDate", "A value type: Earliest, Latest, Precision, and comparisons that answer yes, no or cannot tell."),
            new("EdtfDate.Parse", "Reads a text; TryParse says what is wrong with it."),
            new("Visits.ByWhen", "An index by date for each slot of a table that has such a date: In, Before, After, ClosestEarlier, Overlapping, CertainlyOverlapping."),
        ],
        ["LanguageTag"] = [new("string", "The tag as it is written.")],
        [CoreNames.Identified] =
        [
            new("IFact", "The interface of all facts, with the table that each stands in."),
            new("Visits.LukashenkaToBeijing2023", "The fact by its code name."),
            new("Visits.Get", "The fact with an identifier; throws, and names the nearest ones, where there is none."),
            new("Visits.TryGetValue", "The same, and says whether there is one."),
            new("Visits.ById", "The facts as a dictionary, for passing on."),
            new("Facts.Find", "The fact with an identifier, whatever table it stands in, or null."),
            new("Facts.TryResolve", "The same, also by an identifier that was retired."),
            new("fact.ToString", "The label: the primary name, name, title or label; the identifier where there is none."),
        ],
        [CoreNames.Distinct] =
        [
            new("IDistinct", "The interface of what may be taken for another record; a check for doubles (FB0409) believes it."),
        ],
        [CoreNames.Dated] =
        [
            new("IDated", "The interface of what has a time."),
            new("Visits.ByWhen", "The table's facts by date, in the order of their earliest days."),
            new("Facts.ByWhen", "The facts of all dated tables in one line of time."),
        ],
        [CoreNames.Cited] =
        [
            new("ICited", "The interface of what says where it comes from."),
            new("fact.Behind", "What stands behind a slot: the value, its citations, its inference, its dispute and claims."),
            new("fact.IsInferred", "Whether the sources do not print the value of a slot."),
            new("fact.IsDisputed", "Whether sources differ in a slot."),
            new("fact.CitationsOf", "The citations of one source by the fact."),
            new("fact.SourceScore", "From 1 to 5, how well the sources bear it out; OfficialSourceCount and IndependentRootCount count them."),
            new("Facts.Citing", "The facts that cite a source."),
            new("Facts.At", "What a passage of a source bears out."),
        ],
        [CoreNames.Agent] =
        [
            new("IAgent", "The interface of whoever publishes, writes or asserts something."),
            new("IAgent.Name", "The primary name: the first of them, or the first name where none is primary."),
            new("Persons.ByName", "The facts by any of their names; case, accents and scripts are folded."),
            new("Persons.Find", "The one of a name, or null where there is none or it is ambiguous."),
        ],
        [CoreNames.Source] =
        [
            new("Source", "An abstract record, of which each dataset derives its own; the table is called sources."),
            new("Sources.ByKind", "An index for each slot that is a reference, an enum, a truth value or a date: ByPublisher, ByAuthors, ByReading, ByPublished."),
            new("Source.Root", "The publication at the end of derives_from."),
            new("Sources.ByDerivesFrom", "The publications that repeat one."),
        ],
        [CoreNames.Citation] =
        [
            new("Citation", "A value with content: two are equal when they say the same."),
            new("Citation.BearsOut", "Whether the passage supports a slot."),
            new("Citation.IsSupport", "Whether it supports what cites it, and does not contradict or only mention it."),
        ],
        [CoreNames.Quantity] =
        [
            new("Quantity", "A value with content; never a bare decimal by itself."),
            new("Quantity.Value", "The amount where it is exact, as a decimal; null elsewhere."),
            new("Quantity.Lower", "The bound that follows from the hedge; Upper is the other one."),
            new("Quantity.IsMoreThan", "Compares, and answers yes, no or cannot tell; IsLessThan, IsAtLeast, IsAtMost."),
            new("Quantity.Sum", "Adds amounts of one currency or unit, with their hedges; + and - do so with two."),
            new("Quantity.Parse", "Reads what ToString writes: 4.77 bn USD."),
        ],
        [CoreNames.NameVariant] = [new("NameVariant", "A value with content; ToString gives the name.")],
        [CoreNames.Claim] =
        [
            new("Claim", "A value with content, whose value may be of any kind."),
            new("Claim<TValue>", "The same with a value as its slot has it; fact.Behind gives them."),
        ],
        [CoreNames.Dispute] =
        [
            new("Dispute", "An abstract record, of which each dataset derives its own; the table is called disputes."),
            new("Dispute.Pick", "The claim that the dataset follows, or null."),
            new("Dispute.IsResolved", "Whether one is preferred. The property of the slot has its value, and is null where none is."),
            new("Disputes.ByAboutRecord", "The disputes about a fact."),
        ],
        ["Any"] = [new("FactValue", "A value with its kind: a text, a number, a date, a fact, a value with slots, or a list.")],
    };

    /// <summary>What an element brings.</summary>
    /// <param name="element">The name of a class or a type of the core.</param>
    /// <exception cref="KeyNotFoundException">Nothing is said of it, which is a mistake of the table above.</exception>
    public static IReadOnlyList<CoreMember> Of(string element) => OfElements[element];
}
