using System;
using System.IO;
using System.Reflection;
using Xunit;

namespace Factbook.Samples.Tests;

/// <summary>What the samples print. They use facts that do not change when others are added.</summary>
public sealed class SampleOutputTests
{
    [Fact]
    public void A_fact_in_json_goes_out_as_its_values_and_comes_back_as_itself()
    {
        string output = Run("Json");

        Assert.Contains("\"visitor\": \"person.", output, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            Read back: visit.2007.01, the same instance: True
            By identifier: Alyaksandr Lukashenka, 2023-02-28/2023-03-02
            The table 'visits' has no fact 'visit.1066.01'.

            """,
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_in_a_database_are_joined_with_its_tables() => Assert.Equal(
        """
        Every visit was copied: True
        Lukashenka to China in 2023:
        2023-02-28/2023-03-02  China, state visit: GoesToChina2023
        2023-12-03/2023-12-04  China, working visit: MediaPolesye2023
        Most visits: Alyaksandr Lukashenka

        """,
        Run("Database"));

    [Fact]
    public void Facts_are_served_as_json_and_what_is_not_there_is_told() => Assert.Equal(
        """
        /facts/visit.2023.01: person.lukashenka, 2023-02-28/2023-03-02
        /visits?period=2001: visit.2001.01, visit.2001.02
        /facts/visit.1066.01: 404, "There is no fact 'visit.1066.01'."
        /visits?period=soon: 400, "'soon' is no date such as 2023, 2023-05 or 2023-05-01/2023-05-03."

        """,
        Run("Web"));

    [Fact]
    public void An_imported_dataset_has_named_records() => Assert.Equal(
        """
        ISO 639-2 language codes: 487 languages
        Belarusian is be and bel, in French biélorusse
        German is ger to librarians and deu to others
        183 languages have a code of two letters
        Source: ISO 639-2 language codes, row ger

        """,
        Run("Languages"));

    [Fact]
    public void A_first_look_fits_a_screen_and_tells_of_visits_trade_a_month_and_a_dispute()
    {
        string output = Run("FirstLook");
        string[] lines = output.TrimEnd('\n').Split('\n');

        Assert.Contains("trade of 2024\n", output, StringComparison.Ordinal);
        Assert.Contains("4.77 bn USD", output, StringComparison.Ordinal);
        Assert.Contains("2023-02-28/2023-03-02", output, StringComparison.Ordinal);
        Assert.True(lines.Length <= 60, $"It prints {lines.Length} lines.");
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void A_dataset_of_ones_own_shows_its_elements() =>
        Assert.StartsWith("Chemical elements: 103 elements, version 1.0.0\n", Run("Elements"), StringComparison.Ordinal);

    private static string Run(string sample)
    {
        TextWriter console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            Assembly.Load(sample).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
