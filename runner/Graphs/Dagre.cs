using System.Runtime.ExceptionServices;
using Jint;

namespace Rehearsal.Runner.Graphs;

/// <summary>The layout library dagre, which is JavaScript, run inside this program.</summary>
internal static class Dagre
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>It walks along a talk by recursion.</summary>
    private const int StackBytes = 512 * 1024 * 1024;

    /// <summary>Boxes and arrows in, as <c>layout.js</c> reads them, and their places out; null when it takes more than two minutes.</summary>
    public static string? LayOut(string asked)
    {
        string? laidOut = null;
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    laidOut = Run(asked);
                }
                catch (TimeoutException)
                {
                    laidOut = null;
                }
                catch (Exception problem)
                {
                    fault = ExceptionDispatchInfo.Capture(problem);
                }
            },
            StackBytes);
        thread.Start();
        thread.Join();
        fault?.Throw();
        return laidOut;
    }

    private static string Run(string asked)
    {
        using var engine = new Jint.Engine(options => options.TimeoutInterval(Patience));
        engine.Execute(GraphFiles.Text("layout.js"));
        engine.Execute(GraphFiles.Text("dagre.js"));
        return engine.Invoke("layOut", asked).ToString();
    }
}
