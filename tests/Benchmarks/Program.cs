using Rehearsal.Benchmarks;
using Rehearsal.Benchmarks.Rooms;

// dotnet run -c Release --project tests/Benchmarks [turns] [processes] [checks] [explore] [history] [preview] [rooms] [crowd] [screens]
// Every figure is a ratio to a baseline measured in the same run, in turn with it.
switch (args)
{
    case [RoomLoad.Mode]:
        RoomLoad.Serve();
        return;
    case [EchoLoad.Mode]:
        EchoLoad.Serve();
        return;
}

if (Asked("turns")) TurnBenchmark.Run();
if (Asked("processes")) ProcessBenchmark.Run();
if (Asked("checks")) CheckBenchmark.Run();
if (Asked("explore")) ExploreBenchmark.Run();
if (Asked("history")) HistoryBenchmark.Run();
if (Asked("preview")) PreviewBenchmark.Run();
if (Asked("rooms")) RoomBenchmark.Run();
if (Asked("crowd")) await CrowdBenchmark.RunAsync();
#if TERMINAL_GUI
if (Asked("screens")) Rehearsal.Benchmarks.FullScreen.FullScreenBenchmark.Run();
#else
if (Asked("screens")) Console.WriteLine("This build has no full screen: Terminal.Gui did not restore.");
#endif

bool Asked(string what) => args.Length == 0 || args.Contains(what, StringComparer.Ordinal);
