package io.haochaping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import io.haochaping.identity.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    private static final Layout LAYOUT = new Layout("people", "人员", List.of(Column.code("no", "编号", 10).mandatory(), Column.lines("text", "说明", 20),
            Column.day("day", "日期")));

    private final CsvReader reader = new CsvReader(LAYOUT, Set.of("错误"), new Limits(200, 3, 0, 0));

    @Test
    void readsQuotationsLineBreaksAndBothEncodings() {
        String text = "编号*,说明,日期,错误\r\n007,\"一,\"\"二\"\"\n三\",2026/3/1,旧\n\n8,,\n";
        for (byte[] file : List.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), text.getBytes(Charset.forName("GB18030")))) {
            Book book = reader.read(file);
            assertThat(book.faults()).isEmpty();
            assertThat(book.of("people")).extracting(Row::number).containsExactly(2, 4);
            assertThat(book.of("people").get(0).values()).containsEntry("no", "007").containsEntry("text", "一,\"二\"\n三").containsEntry("day", "2026-03-01");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=cmd|' /C calc'!A0", "@SUM(1)", "+HYPERLINK(1)", "-2+cmd(1)"})
    void refusesWhatASpreadsheetWouldCompute(String cell) {
        assertThat(reader.read(("编号,说明\n1,\"" + cell + "\"\n").getBytes(StandardCharsets.UTF_8)).faults()).extracting(Fault::code).containsExactly("formula");
    }

    @Test
    void refusesWhatIsNoSheet() {
        assertThat(code("")).isEqualTo("sheet-file-empty");
        assertThat(code("编号\n\"1")).isEqualTo("sheet-damaged");
        assertThat(code("编号\n\"1\"2\n")).isEqualTo("sheet-damaged");
        assertThat(code("编号\n1\0")).isEqualTo("sheet-damaged");
        assertThat(code("编号\n" + "1\n".repeat(4))).isEqualTo("sheet-too-many-rows");
        assertThat(code("编号\n" + "1".repeat(300))).isEqualTo("sheet-file-too-large");
        assertThat(reader.read("姓名\n1".getBytes(StandardCharsets.UTF_8)).faults()).anyMatch(Fault::againstTemplate);
        assertThat(reader.read("编号,说明\n1,-差".getBytes(StandardCharsets.UTF_8)).faults()).isEmpty();
    }

    private String code(String text) {
        try {
            reader.read(text.getBytes(StandardCharsets.UTF_8));
            return "";
        } catch (Problem refused) {
            return refused.code();
        }
    }
}
