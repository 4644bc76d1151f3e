using Microsoft.AspNetCore.Http;
using Rehearsal.Engine.Rooms;

namespace Rehearsal.Runner.Workshop;

/// <summary>The cookie by which a phone is known: its token and nothing else. Named for the room, so that rooms on one machine do not mix up.</summary>
/// <param name="room">The room's id.</param>
internal sealed class RoomCookie(string room)
{
    private const int Characters = 8;

    /// <summary>Longer than any workshop, and over by the next day.</summary>
    private static readonly TimeSpan Age = TimeSpan.FromHours(12);

    /// <summary>The end of the id: its beginning is the time, which rooms of one day share.</summary>
    public string Name { get; } = $"rehearsal-{room[^Characters..]}";

    /// <summary>Null where there is none, or nothing that could be a token.</summary>
    public string? TokenIn(HttpRequest request) => request.Cookies[Name] is { } said && BallotKeys.IsToken(said) ? said : null;

    public void Give(HttpResponse response, string token) => response.Cookies.Append(Name, token, Options(Age));

    public void TakeBack(HttpResponse response) => response.Cookies.Append(Name, string.Empty, Options(TimeSpan.Zero));

    /// <summary>No script reads it and no page elsewhere sends it along. Without <c>Secure</c>, for a room speaks plain HTTP in its own network.</summary>
    private static CookieOptions Options(TimeSpan age) => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = age, IsEssential = true };
}
