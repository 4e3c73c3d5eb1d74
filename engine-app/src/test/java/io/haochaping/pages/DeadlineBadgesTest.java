package io.haochaping.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

import io.haochaping.deadline.WorkingCalendar;

class DeadlineBadgesTest {

    private static final LocalDate DUE = LocalDate.parse("2026-02-25");
    private static final Instant DUE_AT = Instant.parse("2026-02-25T15:59:59Z");

    private final WorkingCalendar calendar = mock(WorkingCalendar.class);

    @BeforeEach
    void speakChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void countsTheWorkingDaysThatAreLeft() {
        assertThat(at("2026-02-13T01:00:00Z", 3)).isEqualTo(new Badge("calm", "剩 3 个工作日"));
        assertThat(at("2026-02-24T01:00:00Z", 1)).isEqualTo(new Badge("soon", "剩 1 个工作日"));
    }

    @Test
    void isDueTodayUpToTheLastSecond() {
        assertThat(at("2026-02-24T16:00:00Z", 0)).isEqualTo(new Badge("soon", "今天到期"));
        assertThat(at("2026-02-25T15:59:59Z", 0)).isEqualTo(new Badge("soon", "今天到期"));
    }

    @Test
    void isOverdueFromTheNextSecondOn() {
        assertThat(at("2026-02-25T16:00:00Z", -1)).isEqualTo(new Badge("late", "已超期 1 个工作日"));
        assertThat(at("2026-03-02T01:00:00Z", -3)).isEqualTo(new Badge("late", "已超期 3 个工作日"));
    }

    @Test
    void doesNotCountADayOffAsADayOverdue() {
        assertThat(at("2026-02-28T01:00:00Z", 0)).isEqualTo(new Badge("late", "已超期（不足 1 个工作日）"));
    }

    @Test
    void judgesAMetDeadlineByTheMomentInWhichItWasMet() {
        assertThat(badges("2026-03-10T01:00:00Z").of("district", DUE, DUE_AT, DUE_AT)).isEqualTo(new Badge("calm", "已按期完成"));
        assertThat(badges("2026-03-10T01:00:00Z").of("district", DUE, DUE_AT, DUE_AT.plusSeconds(1))).isEqualTo(new Badge("late", "超期完成"));
    }

    private Badge at(String now, int workingDaysLeft) {
        when(calendar.workingDaysUntil(any(), any(), any())).thenReturn(workingDaysLeft);
        return badges(now).of("district", DUE, DUE_AT, null);
    }

    private DeadlineBadges badges(String now) {
        return new DeadlineBadges(calendar, new Words(Pages.messages()), Clock.fixed(Instant.parse(now), Words.ZONE));
    }
}
