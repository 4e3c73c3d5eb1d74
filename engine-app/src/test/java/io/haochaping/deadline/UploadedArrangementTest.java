package io.haochaping.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as people upload them. */
class UploadedArrangementTest {

    private final ArrangementFile files = new UploadedArrangement(new ObjectMapper());

    @Test
    void readsALineForEachDay() {
        assertThat(days("date,type,name\n2027-01-01,holiday,元旦\n2027-01-02,workday,元旦\n2026-12-31,holiday,元旦\n"))
                .containsExactly(new Arrangement.Day(LocalDate.parse("2026-12-31"), DayType.HOLIDAY, "元旦"),
                        new Arrangement.Day(LocalDate.parse("2027-01-01"), DayType.HOLIDAY, "元旦"),
                        new Arrangement.Day(LocalDate.parse("2027-01-02"), DayType.WORKDAY, "元旦"));
    }

    @Test
    void takesAByteOrderMarkCarriageReturnsQuotesAndNoHeading() {
        assertThat(days("\uFEFFdate,type,name\r\n2027-01-01,Holiday,\"元旦\"\r\n\r\n")).hasSize(1);
        assertThat(days("2027-01-01,HOLIDAY,元旦")).hasSize(1);
    }

    @Test
    void readsTheJsonOfThePublicProject() {
        assertThat(days("{\"year\":2027,\"papers\":[\"x\"],\"days\":[{\"name\":\"元旦\",\"date\":\"2027-01-01\",\"isOffDay\":true},"
                + "{\"name\":\"元旦\",\"date\":\"2027-01-02\",\"isOffDay\":false}]}")).extracting(Arrangement.Day::type)
                .containsExactly(DayType.HOLIDAY, DayType.WORKDAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2027-02-30,holiday,春节 | calendar-line-date",
        "1.1.2027,holiday,元旦 | calendar-line-date",
        "2027-01-01,off,元旦 | calendar-line-type",
        "2027-01-01,holiday, | calendar-line-name",
        "2026-12-28,holiday,元旦 | calendar-day-of-another-year",
        "2028-01-01,holiday,元旦 | calendar-day-of-another-year",
        "2027-10-01,workday,国庆节 | calendar-legal-holiday",
        "2027-01-01;holiday;元旦 | calendar-line-columns",
    })
    void namesTheFaultOfALine(String line, String code) {
        var faults = files.read(bytes("date,type,name\n2027-05-01,holiday,劳动节\n" + line + "\n"), 2027).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.line()).isEqualTo(3);
        });
    }

    @Test
    void namesADayThatIsThereTwiceAtItsSecondLine() {
        assertThat(faults("2027-01-01,holiday,元旦\n2027-01-01,holiday,元旦")).containsExactly("2 calendar-line-twice");
    }

    @Test
    void namesEveryFaultAtOnceInTheOrderOfTheFile() {
        assertThat(faults("x\n2027-13-01,holiday,a\n2027-01-01,b,c")).containsExactly("1 calendar-line-columns", "2 calendar-line-date",
                "3 calendar-line-type");
    }

    @Test
    void refusesAFileThatIsNoArrangement() {
        assertThat(faults("")).containsExactly("null calendar-file-empty");
        assertThat(faults("date,type,name\n")).containsExactly("null calendar-file-empty");
        assertThat(faults("{\"year\":2026,\"days\":[]}")).containsExactly("null calendar-file-of-another-year");
        assertThat(faults("{\"year\":2027}")).containsExactly("null calendar-file-not-json");
        assertThat(faults("{oops")).containsExactly("null calendar-file-not-json");
        assertThat(faults(" ".repeat(ArrangementFile.MOST_BYTES + 1))).containsExactly("null calendar-file-too-large");
        assertThat(files.read("2027-01-01,holiday,元旦".getBytes(Charset.forName("GBK")), 2027).faults()).extracting(ArrangementFile.Fault::code)
                .containsExactly("calendar-file-not-utf8");
    }

    private List<Arrangement.Day> days(String file) {
        ArrangementFile.Result result = files.read(bytes(file), 2027);
        assertThat(result.faults()).isEmpty();
        return result.days();
    }

    private List<String> faults(String file) {
        return files.read(bytes(file), 2027).faults().stream().map(fault -> fault.line() + " " + fault.code()).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
