package io.haochaping.administration.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import io.haochaping.deadline.Arrangements;
import io.haochaping.identity.Accounts;
import io.haochaping.notification.MailState;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.JurisdictionLevel;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.pages.Pages;
import io.haochaping.pages.Words;
import io.haochaping.personaldata.DataKey;
import io.haochaping.personaldata.KeyBackups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What each check finds; the pages themselves are in {@link SetupStory}. */
class SetupChecksTest {

    private static final Instant DAY = Instant.parse("2026-02-24T02:00:00Z");

    private final Words words = new Words(Pages.messages());

    @BeforeEach
    void speakChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, 0, 1", "2026-11-02, 1, 0", "2026-12-31, 1, 0", "2027-01-01, 1, 1"})
    void missesTheNextYearSixtyDaysBeforeItBegins(String day, int missing, int notes) {
        Arrangements arrangements = mock();
        when(arrangements.loadedYears()).thenReturn(List.of(2025, 2026));
        Clock clock = Clock.fixed(Instant.parse(day + "T02:00:00Z"), Words.ZONE);

        SetupCheck.Finding finding = new CalendarCheck(arrangements, words, clock).find();

        assertThat(finding.missing()).hasSize(missing).allSatisfy(sentence -> assertThat(sentence).contains("2027 年"));
        assertThat(finding.notes()).hasSize(notes);
    }

    @Test
    void namesEightUnitsAndCountsTheOthers() {
        Organisation organisation = mock();
        when(organisation.jurisdictions()).thenReturn(List.of(new Jurisdiction("county", "青山县", "tax-10")));
        when(organisation.unitsOf("county")).thenReturn(IntStream.rangeClosed(1, 20).mapToObj(number -> new Unit("u" + number, "单位" + number, "county")).toList());

        assertThat(new PeopleCheck(organisation, mock(Accounts.class), words).find().missing()).contains(
                "以下单位没有负责人：单位1、单位2、单位3、单位4、单位5、单位6、单位7、单位8 等 20 个。", "没有督导。");
    }

    @Test
    void asksForNoUnitsOfACityThatOnlyStandsAboveItsCounties() {
        Organisation organisation = mock();
        Jurisdiction city = new Jurisdiction("city", "青城市", "tax-10");
        Jurisdiction county = new Jurisdiction("county", "青山县", "tax-10", JurisdictionLevel.COUNTY, "city", false, 0);
        when(organisation.jurisdictions()).thenReturn(List.of(city, county));
        assertThat(new StructureCheck(organisation, words).find().missing()).containsExactly("以下辖区没有单位：青山县。");

        when(organisation.unitsOf("county")).thenReturn(List.of(new Unit("hall", "大厅", "county")));
        assertThat(new StructureCheck(organisation, words).find().done()).isTrue();
    }

    @Test
    void missesAMailThatDidNotLeave() {
        MailState mail = mock();
        when(mail.isConfigured()).thenReturn(true);
        when(mail.lastAttempt()).thenReturn(Optional.empty());
        assertThat(new MailCheck(mail, words).find().done()).isTrue();

        when(mail.lastAttempt()).thenReturn(Optional.of(new MailState.LastAttempt(DAY, false)));
        assertThat(new MailCheck(mail, words).find().missing()).containsExactly("最近一封邮件没有发出（2026-02-24 10:00）。");
    }

    @Test
    void asksForEveryKeyThatIsStillNeeded() {
        KeyBackups backups = mock();
        when(backups.keys()).thenReturn(List.of(new DataKey("new", true, false, 0, null, null), new DataKey("between", false, false, 0, null, null),
                new DataKey("base", false, true, 0, DAY, "admin")));

        assertThat(new KeyCheck(backups, words).find().missing()).containsExactly("以下密钥尚未确认系统外有副本：new。");
    }
}
