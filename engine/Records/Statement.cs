using System.Globalization;
using System.Text;
using SQLitePCL;

namespace Rehearsal.Engine.Records;

/// <summary>A prepared statement, which is also the row it stands on. Columns count from 0.</summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private int[]? _places;
    private byte[] _bytes = [];

    /// <exception cref="SqliteFault">The statement makes no sense for this database.</exception>
    public Statement(sqlite3 database, string sql)
    {
        SqliteFault.ThrowUnlessDone(raw.sqlite3_prepare_v2(database, sql, out _statement), database);
        _database = database;
    }

    /// <param name="parameters">Every time the same names in the same order: where they belong is looked up once.</param>
    public void Bind(Parameter[] parameters)
    {
        _places ??= Array.ConvertAll(parameters, parameter => raw.sqlite3_bind_parameter_index(_statement, parameter.Name));
        for (var index = 0; index < parameters.Length; index++)
        {
            SqliteFault.ThrowUnlessDone(Bind(_places[index], parameters[index].Value), _database);
        }
    }

    /// <summary>Moves on to the next row; false after the last one.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        SqliteFault.ThrowUnlessDone(code, _database);
        return code == raw.SQLITE_ROW;
    }

    /// <summary>Makes it ready to run again, and forgets its values.</summary>
    public void Reset()
    {
        // The code repeats what the last step said already.
        _ = raw.sqlite3_reset(_statement);
        _ = raw.sqlite3_clear_bindings(_statement);
    }

    public string Text(int column) => TextOrNull(column) ?? throw new FormatException($"There is no {Name(column)}.");

    public string? TextOrNull(int column) => IsNull(column) ? null : Encoding.UTF8.GetString(raw.sqlite3_column_blob(_statement, column));

    public int? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    /// <exception cref="FormatException">The number is too large.</exception>
    public int Number(int column) => LargeNumber(column) is >= int.MinValue and <= int.MaxValue and var number
        ? (int)number
        : throw new FormatException($"The {Name(column)} is too large.");

    public long LargeNumber(int column) => raw.sqlite3_column_int64(_statement, column);

    public bool Flag(int column) => LargeNumber(column) != 0;

    public void Dispose() => _statement.Dispose();

    private bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    private string Name(int column) => raw.sqlite3_column_name(_statement, column).utf8_to_string();

    // SQLite copies what it is given, so one buffer does for every text.
    private ReadOnlySpan<byte> Bytes(string text)
    {
        if (_bytes.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
        {
            _bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        }

        return _bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, _bytes));
    }

    private int Bind(int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, index),
        // Without bytes there is no address, and no address means NULL.
        "" => raw.sqlite3_bind_text(_statement, index, ""),
        string text => raw.sqlite3_bind_text(_statement, index, Bytes(text)),
        bool flag => raw.sqlite3_bind_int(_statement, index, flag ? 1 : 0),
        int number => raw.sqlite3_bind_int(_statement, index, number),
        _ => throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{value.GetType()} cannot be stored."), nameof(value)),
    };
}
