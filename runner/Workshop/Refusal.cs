using Microsoft.AspNetCore.Http;
using Rehearsal.Engine;
using Rehearsal.Runner.Cli;

namespace Rehearsal.Runner.Workshop;

/// <summary>A no that says why, in one plain sentence: to a person as text, to a page as <c>{"why":"…"}</c>.</summary>
internal static class Refusal
{
    public static Task WriteAsync(HttpContext context, int status, string why)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(context.Request.Method)) return Task.CompletedTask;
        var isAsked = HttpMethods.IsGet(context.Request.Method);
        response.ContentType = isAsked ? "text/plain; charset=utf-8" : "application/json; charset=utf-8";
        return response.WriteAsync(isAsked ? why + "\n" : Json(why), context.RequestAborted);
    }

    private static string Json(string why) => JsonLineWriter.Write(json =>
    {
        json.WriteStartObject();
        json.Member("why", why);
        json.WriteEndObject();
    });
}
