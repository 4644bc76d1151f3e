namespace Rehearsal.Engine.Scripts;

/// <summary>The header tags that may stand there several times: the situation, the cast, meters, circumstances and fills.</summary>
internal sealed class HeaderLists(HeaderFindings findings)
{
    private static readonly string[] Names = ["situation", "cast", "meter", "vary", "fill"];

    private readonly List<string> situation = [];
    private readonly List<CastMember> cast = [];
    private readonly List<MeterTag> meters = [];
    private readonly List<VaryTag> vary = [];
    private readonly List<FillTag> fills = [];

    public IReadOnlyList<string> Situation => situation;

    public IReadOnlyList<CastMember> Cast => cast;

    public IReadOnlyList<MeterTag> Meters => meters;

    public IReadOnlyList<VaryTag> Vary => vary;

    public IReadOnlyList<FillTag> Fills => fills;

    public static bool Has(string name) => Names.Contains(name, StringComparer.Ordinal);

    public void Read(Tag tag, int line)
    {
        var value = CleanText.Line(tag.Value);
        if (tag.Name == "situation")
        {
            situation.Add(value);
            return;
        }

        var (left, right) = SplitAtEquals(value);
        switch (tag.Name)
        {
            case "cast" when right.Length > 0:
                cast.Add(new CastMember(left, right));
                break;
            case "cast":
                findings.Error(DiagnosticCodes.CastMalformed, line, $"'cast: {value}' names nobody.", "Write '# cast: Dana = Dana Okafor'.");
                break;
            case "meter" when right.Length > 0 && IsName(left) && !meters.Exists(meter => meter.Variable == left):
                meters.Add(new MeterTag(left, right));
                break;
            case "meter":
                findings.Error(DiagnosticCodes.MeterMalformed, line, $"'meter: {value}' cannot be read.", "Write '# meter: trust = Trust', once for each variable.");
                break;
            case "vary":
                ReadVary(left, right, value, line);
                break;
            default:
                ReadFill(left, right, value, line);
                break;
        }
    }

    private void ReadVary(string variable, string list, string value, int line)
    {
        var values = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (IsName(variable) && values.Length > 0 && values.Distinct(StringComparer.Ordinal).Count() == values.Length && !vary.Exists(known => known.Variable == variable))
        {
            vary.Add(new VaryTag(variable, values));
            return;
        }

        findings.Error(DiagnosticCodes.VaryMalformed, line, $"'vary: {value}' cannot be read.", "Write '# vary: temper = guarded, brisk', once for each variable and each value once.");
    }

    private void ReadFill(string variable, string rest, string value, int line)
    {
        var parts = rest.Split(';', 2, StringSplitOptions.TrimEntries);
        if (IsName(variable) && parts is [{ Length: > 0 }, ..] && !fills.Exists(known => known.Variable == variable))
        {
            fills.Add(new FillTag(variable, parts[0], parts.Length > 1 ? parts[1] : string.Empty));
            return;
        }

        findings.Error(DiagnosticCodes.FillMalformed, line, $"'fill: {value}' cannot be read.", "Write '# fill: colleague = Who is it with?; Dana', once for each variable.");
    }

    private static (string Left, string Right) SplitAtEquals(string value)
    {
        var parts = value.Split('=', 2, StringSplitOptions.TrimEntries);
        return (parts[0], parts.Length > 1 ? parts[1] : string.Empty);
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(letter => char.IsLetterOrDigit(letter) || letter == '_');
}
