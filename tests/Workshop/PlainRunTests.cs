using Rehearsal.Tests.Cli;

namespace Rehearsal.Tests.Workshop;

/// <summary>A workshop without a terminal: it prints its links, and then the pages lead.</summary>
[Trait("kind", "process")]
public sealed class PlainRunTests : IDisposable
{
    private readonly TemporaryFolder home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task The_links_that_are_printed_open_the_room_and_an_interrupt_keeps_it()
    {
        using var workshop = await RunningWorkshop.StartAsync(home.Root, "missed-handover", "--port", "0");
        await using (var leader = await workshop.LeadAsync())
        await using (await workshop.JoinAsync("Ana"))
        {
            await leader.ViewAsync(view => (int)view["people"]!["count"]! == 1);
            await leader.GoToAsync("briefing");
        }

        var ended = await workshop.InterruptAsync();
        Assert.Equal((0, string.Empty), (ended.Code, ended.Out));
        Assert.Contains($"The room is kept. To go on with it: rehearse workshop --port {workshop.Port} --resume ", ended.Error, StringComparison.Ordinal);
        Assert.Contains("The missed handover: 1 person, open", RehearseProcess.Run(home.Root, "workshop", "--rooms").Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_that_is_gone_on_with_by_the_words_it_was_left_with_has_the_same_links()
    {
        using var workshop = await RunningWorkshop.StartAsync(home.Root, "missed-handover", "--port", "0");
        var words = (await workshop.InterruptAsync()).Error.Trim().Split("rehearse workshop ")[1].Split(' ');
        using var again = await RunningWorkshop.StartAsync(home.Root, words);
        Assert.Equal((workshop.Join, workshop.Wall, workshop.Lead), (again.Join, again.Wall, again.Lead));
    }
}
