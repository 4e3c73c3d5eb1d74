package io.haochaping.engine.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;

/**
 * Converts the engine's MySQL tables to {@code utf8mb4}. The engine's script makes them {@code utf8mb3}, in which rare Chinese
 * characters (as in some names) and emoji cannot be stored at all. Runs at every start and touches only tables that still need it,
 * because an upgrade of the engine adds tables in {@code utf8mb3} again.
 */
public class FullUnicode implements CustomTaskChange {

    private static final String TABLES_TO_CONVERT = """
            select distinct t.table_name from information_schema.tables t
            left join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name
            where t.table_schema = database() and t.table_type = 'BASE TABLE' and upper(t.table_name) like ?
            and (t.table_collation <> 'utf8mb4_bin' or c.collation_name <> 'utf8mb4_bin') order by t.table_name""";

    private int converted;

    @Override
    public void execute(Database database) throws CustomChangeException {
        try {
            convert(((JdbcConnection) database.getConnection()).getUnderlyingConnection());
        } catch (SQLException e) {
            throw new CustomChangeException("The engine's tables could not be converted to utf8mb4", e);
        }
    }

    private void convert(Connection connection) throws SQLException {
        List<String> tables = tablesToConvert(connection);
        if (tables.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            try {
                for (String table : tables) {
                    statement.execute("alter table `" + table + "` convert to character set utf8mb4 collate utf8mb4_bin");
                    converted++;
                }
            } finally {
                statement.execute("set foreign_key_checks = 1");
            }
        }
    }

    private static List<String> tablesToConvert(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(TABLES_TO_CONVERT)) {
            query.setString(1, "ACT\\_%");
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }

    @Override
    public String getConfirmationMessage() {
        return converted + " tables converted to utf8mb4";
    }

    @Override
    public void setUp() {
        // nothing to prepare
    }

    @Override
    public void setFileOpener(ResourceAccessor resourceAccessor) {
        // reads no file
    }

    @Override
    public ValidationErrors validate(Database database) {
        return new ValidationErrors();
    }
}
