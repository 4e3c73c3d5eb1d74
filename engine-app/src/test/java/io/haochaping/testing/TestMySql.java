package io.haochaping.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Makes a database on the server that {@code bin/test} names, and drops it when the application that uses it has closed. */
final class TestMySql implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Pattern URL = Pattern.compile("(jdbc:mysql://[^/]+/)([^?]*)(\\?.*)?");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = "haochaping_test_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name + " character set utf8mb4 collate utf8mb4_bin");
        AfterClose.run(context, "dropTestDatabase", () -> execute("drop database " + name));
        TestPropertyValues.of("spring.datasource.url=" + urlOf(name), "spring.datasource.username=" + setting("USERNAME"),
                "spring.datasource.password=" + setting("PASSWORD")).applyTo(context);
    }

    private static void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(setting("URL"), setting("USERNAME"), setting("PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The MySQL server of the tests refused: " + sql, e);
        }
    }

    private static String urlOf(String database) {
        Matcher url = URL.matcher(setting("URL"));
        if (!url.matches()) {
            throw new IllegalStateException("HCP_TEST_MYSQL_URL is no address of a MySQL database");
        }
        return url.group(1) + database + (url.group(3) == null ? "" : url.group(3));
    }

    private static String setting(String name) {
        @Nullable String value = System.getenv("HCP_TEST_MYSQL_" + name);
        if (value == null) {
            throw new IllegalStateException("HCP_TEST_MYSQL_" + name + " is not set: these tests need a real MySQL. Run them with bin/test.");
        }
        return value;
    }
}
