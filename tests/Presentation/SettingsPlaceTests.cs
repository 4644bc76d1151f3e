using Rehearsal.Runner.Presentation;
using Rehearsal.Runner.Presentation.Places;

namespace Rehearsal.Tests.Presentation;

public sealed class SettingsPlaceTests
{
    [Fact]
    public void A_change_is_kept_at_once() => Assert.Equal([new SaveSettings(new Settings(Coach: true, Paced: false))], InSettings("Enter").Effects);

    [Fact]
    public void A_digit_changes_its_row() => Assert.Equal([new SaveSettings(new Settings(Paced: true))], InSettings("2").Effects);

    [Fact]
    public void Left_goes_the_other_way() => Assert.Equal([new SaveSettings(new Settings(Paced: false, Interface: InterfaceChoice.Plain))], InSettings("Down", "Down", "Left").Effects);

    [Fact]
    public void A_change_holds_in_this_run() => Assert.True(InSettings("Enter").Model.Settings.Coach);

    [Fact]
    public void Lines_are_never_held_back_where_lines_are_typed() => Assert.False(Some.Type(Some.InLibrary(), ",", "2").Model.Settings.Paced);

    [Fact]
    public void What_this_run_was_asked_for_is_not_kept()
    {
        var coached = Some.InLibrary() with { Settings = new Settings(Coach: true, Paced: false) };
        Assert.Equal([new SaveSettings(new Settings(Paced: false, Interface: InterfaceChoice.Full))], Some.Press(coached with { Kept = new Settings(Paced: false) }, ",", "3").Effects);
    }

    [Fact]
    public void What_this_run_was_asked_for_goes_on_beside_another_change()
    {
        var coached = Some.InLibrary() with { Settings = new Settings(Coach: true), Kept = new Settings() };
        Assert.True(Some.Press(coached, ",", "3").Model.Settings.Coach);
    }

    [Fact]
    public void Esc_goes_back_to_the_library_as_it_was() => Assert.Equal(1, Some.In<LibraryPlace>(Some.Press(Some.InLibrary(), "Down", ",", "Esc").Model).Marked);

    [Fact]
    public void The_row_for_the_interface_says_when_it_holds() => Assert.StartsWith("From the next start on.", Some.Screen(InSettings("Down", "Down").Model).Picker!.Options[2].About!, StringComparison.Ordinal);

    [Theory]
    [InlineData(",")]
    [InlineData("settings")]
    public void In_lines_a_sign_or_a_word_leads_here(string line) => Some.In<SettingsPlace>(Some.Type(Some.InLibrary(), line).Model);

    [Fact]
    public void Coach_mode_for_one_talk_is_not_kept() => Assert.False(Some.Press(Briefing(), "c").Model.Kept.Coach);

    private static Model Briefing() => Update.Of(Some.Model(), new BriefingLoaded(Engine.Result<Briefing>.Of(new Briefing("a", Some.Handover, [], TalkWish.None)))).Model;

    private static Step InSettings(params IReadOnlyList<string> keys) => Some.Press(Some.InLibrary(), [",", .. keys]);
}
