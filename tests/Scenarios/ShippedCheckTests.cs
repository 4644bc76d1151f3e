using Rehearsal.Engine.Analysis;
using Rehearsal.Engine.Isolation;

namespace Rehearsal.Tests.Scenarios;

/// <summary>What every author is held to, the library is: the checks, with playing and exploring as far as they go.</summary>
[Trait("kind", "sample")]
public sealed class ShippedCheckTests
{
    public static TheoryData<string> Ids => Shipped.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_is_found(string id)
    {
        using var host = new LocalScriptHost(Shipped.PathOf(id));
        Assert.Empty(ScenarioCheck.Of(Shipped.PathOf(id), host));
    }
}
