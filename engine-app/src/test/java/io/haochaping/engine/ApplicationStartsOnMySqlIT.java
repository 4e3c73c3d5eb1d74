package io.haochaping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;

import javax.sql.DataSource;

import io.haochaping.engine.schema.FullUnicode;
import io.haochaping.testing.MySqlTest;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MySqlTest
class ApplicationStartsOnMySqlIT extends ApplicationStarts {

    private static final String ENGINE_TABLES = "from information_schema.tables where table_schema = database() and table_name like 'ACT\\_%'";

    private static final String NOT_FULL_UNICODE = """
            select concat(table_name, '.', column_name) from information_schema.columns
            where table_schema = database() and collation_name <> 'utf8mb4_bin'""";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataSource dataSource;

    @Test
    void holdsFullUnicodeInEveryColumn() {
        assertThat(jdbc.queryForObject("select count(*) " + ENGINE_TABLES, Integer.class)).isGreaterThan(40);
        assertThat(jdbc.queryForList("select table_name " + ENGINE_TABLES + " and table_collation <> 'utf8mb4_bin'", String.class)).isEmpty();
        assertThat(jdbc.queryForList(NOT_FULL_UNICODE, String.class)).isEmpty();
    }

    @Test
    void convertsTheTablesThatAnUpgradeOfTheEngineAdds() throws Exception {
        jdbc.execute("create table ACT_RU_UPGRADE_TRIAL (TEXT_ varchar(200)) character set utf8mb3 collate utf8mb3_bin");
        try {
            assertThat(jdbc.queryForList(NOT_FULL_UNICODE, String.class)).isEqualTo(List.of("ACT_RU_UPGRADE_TRIAL.TEXT_"));

            convert();

            assertThat(jdbc.queryForList(NOT_FULL_UNICODE, String.class)).isEmpty();
        } finally {
            jdbc.execute("drop table ACT_RU_UPGRADE_TRIAL");
        }
    }

    private void convert() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            new FullUnicode().execute(DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
        }
    }
}
