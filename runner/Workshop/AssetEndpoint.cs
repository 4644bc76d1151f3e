using Microsoft.AspNetCore.Http;

namespace Rehearsal.Runner.Workshop;

/// <summary>Answers <c>GET</c> and <c>HEAD</c> for what the table of assets has; the browser keeps it and asks each time whether it is still the same.</summary>
internal static class AssetEndpoint
{
    /// <summary>Whether the request was for an asset, and is answered.</summary>
    public static async Task<bool> AnswerAsync(HttpContext context, Assets assets)
    {
        if (!(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))) return false;
        if (assets.At(context.Request.Path.Value ?? string.Empty) is not { } asset) return false;
        var response = context.Response;
        response.Headers.ETag = asset.ETag;
        response.Headers.CacheControl = "no-cache";
        if (context.Request.Headers.IfNoneMatch.Any(known => known?.Contains(asset.ETag, StringComparison.Ordinal) == true))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return true;
        }

        response.ContentType = asset.ContentType;
        response.ContentLength = asset.Content.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await response.Body.WriteAsync(asset.Content, context.RequestAborted);
        return true;
    }
}
