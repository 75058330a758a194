using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Factbook.BelarusChina.Tests.Guide;

/// <summary>The members that docs/core.md names are there, in the library or in this dataset.</summary>
public sealed class CorePageTests
{
    private static readonly string Root = typeof(CorePageTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    private static readonly Dictionary<string, string> Interfaces = new()
    {
        ["Identified"] = "IFact",
        ["Distinct"] = "IDistinct",
        ["Dated"] = "IDated",
        ["Cited"] = "ICited",
        ["Agent"] = "IAgent",
        ["Any"] = "FactValue",
    };

    private static readonly Type[] Types =
        [.. new[] { typeof(IFact).Assembly, typeof(Visits).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())];

    public static TheoryData<string, string> Members
    {
        get
        {
            var members = new TheoryData<string, string>();
            string element = "";
            foreach (string line in File.ReadLines(Path.Combine(Root, "docs", "core.md")))
            {
                element = line.StartsWith("### ", StringComparison.Ordinal) ? line[4..] : element;
                string[] cells = [.. line.Split(" | ").Select(cell => cell.Trim('|', ' ', '`'))];
                if (line.StartsWith("| `", StringComparison.Ordinal))
                {
                    // A slot with its property, a value with its member, or a member by itself.
                    members.Add(element, cells.Length switch
                    {
                        > 3 => $"{Interfaces.GetValueOrDefault(element, element)}.{cells[1]}",
                        3 => cells[1],
                        _ => cells[0],
                    });
                }
            }

            return members;
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_that_the_page_names_is_there(string element, string code)
    {
        string[] parts = Regex.Replace(code, "<.*>", "`1").Split('.');
        Type[] owners = parts[0] switch
        {
            "string" => [typeof(string)],
            "fact" => Types,
            _ => [.. Types.Where(type => type.Name == parts[0])],
        };

        Assert.NotEmpty(owners);
        Assert.True(
            parts.Length == 1 || owners.SelectMany(owner => owner.GetInterfaces().Append(owner)).Any(owner => owner.GetMember(parts[1]).Length > 0),
            $"docs/core.md says {code} under {element}");
    }
}
