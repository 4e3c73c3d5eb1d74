import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs each line of its input as a statement on the database of SPRING_DATASOURCE_URL and answers with its rows as one line of JSON. It ends with its input. */
class Sql {

    public static void main(String[] arguments) throws SQLException, IOException {
        var json = new ObjectMapper();
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Connection connection = DriverManager.getConnection(System.getenv("SPRING_DATASOURCE_URL"), System.getenv("SPRING_DATASOURCE_USERNAME"),
                System.getenv("SPRING_DATASOURCE_PASSWORD")); Statement statement = connection.createStatement()) {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                output.println(json.writeValueAsString(answer(statement, line)));
            }
        }
    }

    private static Map<String, Object> answer(Statement statement, String sql) {
        try {
            return Map.of("answer", statement.execute(sql) ? rows(statement.getResultSet()) : List.of());
        } catch (SQLException refused) {
            return Map.of("failure", refused.toString());
        }
    }

    private static List<Map<String, Object>> rows(ResultSet result) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        while (result.next()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                row.put(result.getMetaData().getColumnLabel(column), result.getObject(column));
            }
            rows.add(row);
        }
        return rows;
    }
}
