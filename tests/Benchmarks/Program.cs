using Rehearsal.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks [turns] [processes] [checks] [explore] [history] [preview] [rooms] [screens]
// Every figure is a ratio to a baseline measured in the same run, in turn with it.
if (Asked("turns")) TurnBenchmark.Run();
if (Asked("processes")) ProcessBenchmark.Run();
if (Asked("checks")) CheckBenchmark.Run();
if (Asked("explore")) ExploreBenchmark.Run();
if (Asked("history")) HistoryBenchmark.Run();
if (Asked("preview")) PreviewBenchmark.Run();
if (Asked("rooms")) RoomBenchmark.Run();
#if TERMINAL_GUI
if (Asked("screens")) Rehearsal.Benchmarks.FullScreen.FullScreenBenchmark.Run();
#else
if (Asked("screens")) Console.WriteLine("This build has no full screen: Terminal.Gui did not restore.");
#endif

bool Asked(string what) => args.Length == 0 || args.Contains(what, StringComparer.Ordinal);
