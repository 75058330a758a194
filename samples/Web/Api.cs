using System.Collections.Generic;
using System.Linq;
using Factbook;
using Factbook.BelarusChina;
using Factbook.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Web;

/// <summary>Serves facts as JSON.</summary>
internal static class Api
{
    /// <summary>Makes the application.</summary>
    public static WebApplication Create(string[] arguments)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // Every record has a converter of its own; this one writes a fact of which only the interface is known.
        builder.Services.ConfigureHttpJsonOptions(
            options => options.SerializerOptions.Converters.Add(new FactJsonConverter<IFact>(Facts.Tables)));

        WebApplication api = builder.Build();
        api.MapGet("/facts/{id}", Fact);
        api.MapGet("/visits", VisitsIn);
        return api;
    }

    private static Results<JsonHttpResult<IFact>, NotFound<string>> Fact(string id) => Facts.Find(id) is { } fact
        ? TypedResults.Json(fact)
        : TypedResults.NotFound($"There is no fact '{id}'.");

    private static Results<Ok<List<Visit>>, BadRequest<string>> VisitsIn(string period)
    {
        if (!EdtfDate.TryParse(period, out EdtfDate date))
        {
            return TypedResults.BadRequest($"'{period}' is no date such as 2023, 2023-05 or 2023-05-01/2023-05-03.");
        }

        return TypedResults.Ok(Visits.ByWhen.In(date).ToList());
    }
}
