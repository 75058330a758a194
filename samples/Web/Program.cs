// Facts over HTTP. "dotnet run" asks its own endpoints and ends; "dotnet run -- --serve" goes on answering others.

using System;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Web;

if (args.Contains("--serve"))
{
    await Api.Create(args).RunAsync();
    return;
}

await using WebApplication api = Api.Create(args);
api.Urls.Add("http://127.0.0.1:0");
await api.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(api.Urls.Single()) };

using JsonDocument visit = JsonDocument.Parse(await client.GetStringAsync("/facts/visit.2023.01"));
Console.WriteLine($"/facts/visit.2023.01: {visit.RootElement.GetProperty("visitor")}, {visit.RootElement.GetProperty("when")}");

using JsonDocument visits = JsonDocument.Parse(await client.GetStringAsync("/visits?period=2001"));
Console.WriteLine("/visits?period=2001: " + string.Join(", ", visits.RootElement.EnumerateArray().Select(one => one.GetProperty("id"))));

foreach (string wrong in (string[])["/facts/visit.1066.01", "/visits?period=soon"])
{
    using HttpResponseMessage answer = await client.GetAsync(new Uri(wrong, UriKind.Relative));
    Console.WriteLine($"{wrong}: {(int)answer.StatusCode}, {await answer.Content.ReadAsStringAsync()}");
}

await api.StopAsync();
