import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haochaping.connector.platform.fake.FakePlatform;
import io.haochaping.connector.platform.fake.Mood;

/**
 * The superior platform of bin/kill-test, in a process of its own: it outlives the application. Each line of its input is a command in JSON, answered by
 * one line of JSON. It ends with its input.
 */
class FakeSuperior {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FakePlatform platform;

    private FakeSuperior(FakePlatform platform) {
        this.platform = platform;
    }

    public static void main(String[] arguments) throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (FakePlatform platform = FakePlatform.hmac(0, System.getenv("HCP_PLATFORM_HMAC_APPID"), System.getenv("HCP_PLATFORM_HMAC_SECRET"))) {
            FakeSuperior superior = new FakeSuperior(platform);
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                output.println(JSON.writeValueAsString(Map.of("answer", superior.does(JSON.readTree(line)))));
            }
        }
    }

    private Object does(JsonNode command) {
        return switch (command.path("do").asText()) {
            case "url" -> platform.url();
            case "rate" -> done(() -> platform.rate(command.path("id").asText(), Instant.now(), fields(command)));
            case "serve" -> done(() -> platform.serve(command.path("id").asText(), Instant.now(), fields(command)));
            case "become" -> done(() -> platform.become(Mood.valueOf(command.path("mood").asText())));
            case "ledger" -> platform.ledger().stream().map(entry -> Map.of("path", entry.path(), "key", entry.key(), "service", entry.service())).toList();
            case "verdicts" -> platform.verdicts();
            default -> throw new IllegalArgumentException("No such command");
        };
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }

    private static Map<String, String> fields(JsonNode command) {
        return JSON.convertValue(command.path("fields"), new TypeReference<LinkedHashMap<String, String>>() {
        });
    }
}
