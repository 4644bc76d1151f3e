using Rehearsal.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks [turns] [processes]
// Every figure is a ratio to a baseline measured in the same run, in turn with it.
if (args.Length == 0 || args.Contains("turns", StringComparer.Ordinal)) TurnBenchmark.Run();
if (args.Length == 0 || args.Contains("processes", StringComparer.Ordinal)) ProcessBenchmark.Run();
