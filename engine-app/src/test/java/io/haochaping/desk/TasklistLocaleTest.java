package io.haochaping.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Camunda shows a missing label as its raw key, so the Chinese locale has to keep step with the English one. */
class TasklistLocaleTest {

    private static final String APPS = "/META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|%[ds]");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Set<String> SIGNS_ONLY = Set.of("SEARCH_LESS_THAN", "SEARCH_LESS_THAN_EQUALS", "SEARCH_GREATER_THAN",
            "SEARCH_GREATER_THAN_EQUALS");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void hasTheLabelsOfTheShippedLocaleAndNoOthers(String app) {
        assertThat(labels(app, "zh-CN").keySet()).isEqualTo(labels(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void saysEveryLabelInChinese(String app) {
        Map<String, String> english = labels(app, "en");

        labels(app, "zh-CN").forEach((key, value) -> {
            if (english.get(key).isEmpty()) {
                assertThat(value).as(key).isEmpty();
            } else if (SIGNS_ONLY.contains(key)) {
                assertThat(value).as(key).isEqualTo(english.get(key));
            } else {
                assertThat(value).as(key).containsPattern(CHINESE);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void keepsEveryPlaceholder(String app) {
        Map<String, String> english = labels(app, "en");

        labels(app, "zh-CN").forEach((key, value) ->
                assertThat(placeholders(value)).as(key).isEqualTo(placeholders(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void saysDatesInChineseToo(String app) {
        JsonNode dates = json(app, "zh-CN").path("dateLocales");
        JsonNode shipped = json("tasklist", "en").path("dateLocales");

        shipped.fields().forEachRemaining(part -> assertThat(dates.path(part.getKey()).size())
                .as(part.getKey()).isEqualTo(part.getValue().size()));
        shipped.path("relativeTime").fields().forEachRemaining(time ->
                assertThat(placeholders(dates.path("relativeTime").path(time.getKey()).asText()))
                        .as(time.getKey()).isSubsetOf("%d", "%s").isEqualTo(placeholders(time.getValue().asText())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void isListedFirstAndIsTheFallback(String app) {
        String config = read(APPS + app + "/scripts/config.js");

        assertThat(config).contains("['zh-CN'] : ['zh-CN', 'en']").contains("fallbackLocale: 'zh-CN'")
                .contains("disableWelcomeMessage: true");
    }

    private static Set<String> placeholders(String value) {
        return PLACEHOLDER.matcher(value).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> labels(String app, String locale) {
        JsonNode labels = json(app, locale).path("labels");
        Map<String, String> result = labels.properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, label -> label.getValue().asText(), (a, b) -> a, TreeMap::new));
        assertThat(result).hasSizeGreaterThan(100);
        return result;
    }

    private static JsonNode json(String app, String locale) {
        try {
            return new ObjectMapper().readTree(read(APPS + app + "/locales/" + locale + ".json").replace("\uFEFF", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String path) {
        try (var stream = TasklistLocaleTest.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
