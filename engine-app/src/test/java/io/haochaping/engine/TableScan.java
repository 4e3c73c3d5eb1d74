package io.haochaping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

/** Reads every column of every row of a database, bytes in three encodings. */
record TableScan(DataSource database) {

    /** @return the columns that hold a mark, and which, in the tables whose names begin so */
    Set<String> scan(String prefix, Collection<String> marks) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet all = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
                while (all.next()) {
                    tables.add(all.getString("TABLE_NAME"));
                }
            }
            assertThat(tables).hasSizeGreaterThan(50);
            for (String table : tables) {
                if (table.toUpperCase().startsWith(prefix)) {
                    scan(statement, table, marks, found);
                }
            }
        }
        return found;
    }

    private static void scan(Statement statement, String table, Collection<String> marks, Set<String> found) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select * from " + table)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    for (String text : texts(rows, column)) {
                        marks.stream().filter(text::contains).forEach(new Found(table + "." + columns.getColumnName(column), found)::add);
                    }
                }
            }
        }
    }

    private record Found(String column, Set<String> found) {

        void add(String mark) {
            found.add(column + " holds " + mark);
        }
    }

    private static List<String> texts(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value instanceof Blob || value instanceof byte[]) {
            byte[] bytes = rows.getBytes(column);
            List<String> readings = new ArrayList<>();
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                readings.add(new String(bytes, charset));
            }
            return readings;
        }
        String text = value == null ? null : rows.getString(column);
        return text == null ? List.of() : List.of(text);
    }
}
