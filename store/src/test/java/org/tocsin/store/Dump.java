package org.tocsin.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All rows of all derived tables as lines of text, sorted: what is compared when two ways must lead to one state. */
final class Dump {
    private Dump() {}

    static List<String> derived(Path file) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            List<String> lines = new ArrayList<>();
            for (String table : tables(sql))
                try (ResultSet rows = sql.executeQuery(select(table))) {
                    while (rows.next()) lines.add(table + " " + line(rows));
                }
            lines.sort(null);
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the tables behind the full-text index, whose pages depend on history. */
    private static List<String> tables(java.sql.Statement sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'"
                + " AND name LIKE 'derived%' AND name NOT LIKE 'derived_incident_words%'")) {
            while (rows.next()) names.add(rows.getString(1));
        }
        if (names.size() < 5) throw new IllegalStateException("Only these derived tables: " + names);
        return names;
    }

    /** A key's account by its id: the number of its row depends on history. */
    private static String select(String table) {
        return table.equals("derived_account_keys")
                ? "SELECT k.key, a.id FROM derived_account_keys k LEFT JOIN derived_accounts a ON a.row = k.account"
                : "SELECT * FROM " + table;
    }

    /** Without the row number, which is the only column that may depend on history. */
    private static String line(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData();
        return IntStream.rangeClosed(1, columns.getColumnCount())
                .mapToObj(i -> {
                    try {
                        String name = columns.getColumnName(i);
                        return name.equals("row") ? "" : name + "=" + rows.getString(i);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.joining(" "));
    }
}
