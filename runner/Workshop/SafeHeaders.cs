using Microsoft.AspNetCore.Http;

namespace Rehearsal.Runner.Workshop;

/// <summary>What every answer tells the browser not to do.</summary>
internal static class SafeHeaders
{
    private const string NoDevices = "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    /// <param name="host">As the browser called this room, checked before; null where it was not one of our names.</param>
    public static void Set(IHeaderDictionary headers, string? host)
    {
        headers.ContentSecurityPolicy = Policy(host);
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = NoDevices;
    }

    /// <summary>Everything from here and nothing from elsewhere. For Safari before 15.4 <c>'self'</c> does not cover the WebSocket, so it is named.</summary>
    private static string Policy(string? host) =>
        $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; connect-src 'self'{(host is null ? "" : $" ws://{host}")}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
}
