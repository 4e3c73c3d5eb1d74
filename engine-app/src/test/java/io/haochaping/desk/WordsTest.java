package io.haochaping.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.ContactOutcome;
import io.haochaping.casefile.DeadlineChangeCause;
import io.haochaping.casefile.Finding;
import io.haochaping.casefile.Track;
import io.haochaping.casefile.VisitOutcome;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.personaldata.Purpose;
import io.haochaping.review.ChannelKind;
import io.haochaping.review.IdKind;
import io.haochaping.review.ReviewKind;
import io.haochaping.review.Satisfaction;
import io.haochaping.supervision.SupervisionCause;

/** A person never meets a code where a word belongs. */
class WordsTest {

    private static final Map<String, List<? extends Enum<?>>> CODES = Map.ofEntries(
            codes("desk.event.", CaseEventType.values()), codes("desk.status.", CaseStatus.values()), codes("desk.outcome.", ContactOutcome.values()),
            codes("desk.finding.", Finding.values()), codes("desk.track.", Track.values()), codes("desk.deadline.", DeadlineKind.values()),
            codes("desk.purpose.", Purpose.values()), codes("desk.channel.", ChannelKind.values()), codes("desk.idKind.", IdKind.values()),
            codes("desk.kind.", ReviewKind.values()), codes("desk.satisfaction.", Satisfaction.values()), codes("desk.cause.", SupervisionCause.values()));

    @Test
    void hasAWordForEveryCode() {
        ResourceBundle chinese = bundle(Locale.ROOT);

        assertThat(CODES).allSatisfy((prefix, codes) -> assertThat(codes).allSatisfy(code -> assertThat(chinese.containsKey(prefix + code)).isTrue()));
        assertThat(Stream.concat(Arrays.stream(VisitOutcome.values()).map(it -> "desk.outcome." + it),
                Arrays.stream(DeadlineChangeCause.values()).map(it -> "desk.cause." + it))).allMatch(chinese::containsKey);
    }

    @Test
    void speaksBothLanguagesCompletely() {
        assertThat(new TreeSet<>(bundle(Locale.ENGLISH).keySet())).isEqualTo(new TreeSet<>(bundle(Locale.ROOT).keySet()));
    }

    @Test
    void isChineseInTheChineseBundle() {
        ResourceBundle chinese = bundle(Locale.ROOT);

        assertThat(chinese.keySet().stream().filter(key -> !key.startsWith("pages.format."))).allMatch(key -> chinese.getString(key)
                .codePoints().anyMatch(Character::isIdeographic));
    }

    private static ResourceBundle bundle(Locale locale) {
        String name = locale == Locale.ROOT ? "messages/desk.properties" : "messages/desk_en.properties";
        try (var stream = new java.io.InputStreamReader(WordsTest.class.getClassLoader().getResourceAsStream(name), java.nio.charset.StandardCharsets.UTF_8)) {
            return new java.util.PropertyResourceBundle(stream);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map.Entry<String, List<? extends Enum<?>>> codes(String prefix, Enum<?>[] codes) {
        return Map.entry(prefix, List.of(codes));
    }
}
