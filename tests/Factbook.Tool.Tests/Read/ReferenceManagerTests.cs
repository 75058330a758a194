using System;
using System.Text.Json;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Read;

/// <summary>A source as reference managers read it, in CSL-JSON.</summary>
public sealed class ReferenceManagerTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().With("schema.yaml", Moons.Schema);

    [Fact]
    public void A_source_brings_what_is_known_of_it() => Assert.Equal(
        """
        [
          {
            "id": "src.atlas",
            "type": "article-journal",
            "title": "An atlas",
            "author": [
              {
                "literal": "Simon Marius"
              },
              {
                "literal": "Galileo Galilei"
              }
            ],
            "publisher": "Simon Marius",
            "DOI": "10.1000/182",
            "URL": "https://example.org/atlas",
            "issued": {
              "date-parts": [
                [
                  1990,
                  3
                ]
              ]
            },
            "accessed": {
              "date-parts": [
                [
                  2026,
                  1,
                  1
                ]
              ]
            }
          }
        ]

        """,
        Cited("authors: [person.simon, person.galileo], publisher: person.simon, doi: 10.1000/182, "
            + "url: \"https://example.org/atlas\", published: \"1990-03\""));

    [Theory]
    [InlineData("1990", "{\"date-parts\":[[1990]]}")]
    [InlineData("1990-03", "{\"date-parts\":[[1990,3]]}")]
    [InlineData("1990-03-07", "{\"date-parts\":[[1990,3,7]]}")]
    [InlineData("0044", "{\"date-parts\":[[44]]}")]
    [InlineData("199X", "{\"literal\":\"199X\"}")]
    [InlineData("1990~", "{\"literal\":\"1990~\"}")]
    [InlineData("1990-03?", "{\"literal\":\"1990-03?\"}")]
    [InlineData("1990-21", "{\"literal\":\"1990-21\"}")]
    [InlineData("1990-XX", "{\"literal\":\"1990-XX\"}")]
    [InlineData("1990-03-XX", "{\"literal\":\"1990-03-XX\"}")]
    [InlineData("-0044-03", "{\"literal\":\"-0044-03\"}")]
    [InlineData("1990/1991", "{\"literal\":\"1990/1991\"}")]
    [InlineData("1990-03/..", "{\"literal\":\"1990-03/..\"}")]
    public void A_date_that_is_more_than_year_month_and_day_goes_in_as_text(string published, string issued)
    {
        using var json = JsonDocument.Parse(Cited($"published: \"{published}\""));

        Assert.Equal(
            issued, JsonSerializer.Serialize(json.RootElement[0].GetProperty("issued")));
    }

    public void Dispose() => _workspace.Dispose();

    private string Cited(string more)
    {
        _workspace.With("moons.yaml", $$"""
            sources:
              - {id: src.atlas, title: An atlas, kind: academic, language: en, accessed: "2026-01-01", reading: excerpt, {{more}} }
            persons:
              - {id: person.galileo, names: [{text: Galileo Galilei, language: it, kind: primary}]}
              - {id: person.simon, names: [{text: Simon Marius, language: la, kind: primary}]}
            """);
        return _workspace.Run("cite", "src.atlas", "--dir", "DIR", "--format", "csl-json").Output;
    }
}
