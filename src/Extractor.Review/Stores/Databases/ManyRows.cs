using System.Data.Common;
using System.Reflection;
using System.Text;

namespace Extractor.Review.Stores.Databases;

/// <summary>Writes many rows: several a statement, where a statement is a way over a network, and each statement compiled once.</summary>
internal static class ManyRows
{
    public static async Task InsertAsync<T>(Writing writing, string table, (string Column, PropertyInfo Property)[] columns, IEnumerable<T> rows, int rowsPerStatement)
    {
        DbCommand? command = null;
        try
        {
            foreach (T[] chunk in rows.Chunk(rowsPerStatement))
            {
                if (command?.Parameters.Count != chunk.Length * columns.Length)
                {
                    command?.Dispose();
                    command = Command(writing, table, [.. columns.Select(c => c.Column)], chunk.Length);
                }

                for (int i = 0; i < command.Parameters.Count; i++)
                {
                    command.Parameters[i].Value = columns[i % columns.Length].Property.GetValue(chunk[i / columns.Length]) ?? DBNull.Value;
                }

                await command.ExecuteNonQueryAsync();
            }
        }
        finally
        {
            command?.Dispose();
        }
    }

    private static DbCommand Command(Writing writing, string table, string[] columns, int rows)
    {
        DbCommand command = writing.Connection.CreateCommand();
        command.Transaction = writing.Transaction;
        StringBuilder sql = new StringBuilder("INSERT INTO ").Append(table).Append(" (").AppendJoin(", ", columns).Append(") VALUES ");
        for (int i = 0; i < rows; i++)
        {
            string[] names = [.. columns.Select(c => $"@{c}_{i}")];
            sql.Append(i == 0 ? "(" : ", (").AppendJoin(", ", names).Append(')');
            foreach (string name in names)
            {
                DbParameter parameter = command.CreateParameter();
                parameter.ParameterName = name;
                command.Parameters.Add(parameter);
            }
        }

        command.CommandText = sql.ToString();
        return command;
    }
}
