package io.haochaping.improvement;

import static io.haochaping.workbook.Workbooks.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

import io.haochaping.identity.problem.Problem;
import io.haochaping.improvement.FindingSheet.Findings;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.workbook.Fault;
import io.haochaping.workbook.Workbooks;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workbooks of findings as inspectors send them, good and bad. */
class FindingSheetTest {

    private static final String[] HEADER = line("问题*", "具体情况*", "责任单位编码", "职权归属");

    private final Organisation organisation = mock(Organisation.class);
    private final FindingSheet sheet = new FindingSheet(organisation);

    @BeforeEach
    void thereIsAHall() {
        when(organisation.openUnit("hall")).thenReturn(Optional.of(new Unit("hall", "大厅", "district")));
        when(organisation.openUnit("tax-hall")).thenReturn(Optional.of(new Unit("tax-hall", "办税厅", "tax")));
    }

    @Test
    void readsOneFindingPerRow() {
        Findings findings = read(book -> Workbooks.sheet(book, "查评问题", HEADER, line("窗口缺岗", "3 月 2 日 10 时无人值守", "hall", "本级"),
                line("系统卡顿", "省级平台多次无法登录", null, "上级")));

        assertThat(findings.faults()).isEmpty();
        assertThat(findings.good()).extracting(finding -> finding.title() + "|" + finding.unit() + "|" + finding.competence())
                .containsExactly("窗口缺岗|hall|OWN", "系统卡顿|null|SUPERIOR");
    }

    @Test
    void readsItsOwnTemplateAsEmpty() {
        Findings findings = sheet.read(sheet.template(), "district");

        assertThat(findings.good()).isEmpty();
        assertThat(findings.faults()).isEmpty();
    }

    @Test
    void namesEveryFaultyRowAndKeepsTheGoodOnes() {
        Findings findings = read(book -> {
            Sheet rows = Workbooks.sheet(book, "查评问题", HEADER, line("好的", "情况", "hall"), line(null, "没有标题"), line("没有情况", null),
                    line("别处", "情况", "tax-hall"), line("没有", "情况", "nowhere"), line("字多".repeat(101), "情况"), line("错选", "情况", null, "省级"));
            rows.createRow(8).createCell(0).setCellFormula("1+1");
            rows.getRow(8).createCell(1).setCellValue("公式");
        });

        assertThat(findings.good()).extracting(FindingSheet.Finding::title).containsExactly("好的");
        assertThat(findings.faults()).extracting(fault -> fault.row() + " " + fault.code()).containsExactlyInAnyOrder("3 required", "4 required",
                "5 unit-elsewhere", "6 unit-elsewhere", "7 too-long", "8 not-a-choice", "9 formula");
        assertThat(findings.faultyRows()).isEqualTo(7);
    }

    @Test
    void takesNoRowOfMergedCells() {
        Findings findings = read(book -> Workbooks.sheet(book, "查评问题", HEADER, line("一", "情况"), line(null, "情况"))
                .addMergedRegion(new CellRangeAddress(1, 2, 0, 0)));

        assertThat(findings.good()).isEmpty();
        assertThat(findings.faults()).extracting(Fault::code).contains("merged");
    }

    @Test
    void takesNothingOfAnotherTemplate() {
        assertThatThrownBy(() -> read(book -> Workbooks.sheet(book, "机构", line("编码"), line("x")))).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.code()).isEqualTo("sheet-wrong-template"));
        Findings strange = read(book -> Workbooks.sheet(book, "查评问题", line("问题*", "具体情况*", "备注"), line("一", "情况", "x")));
        assertThat(strange.againstTemplate()).isTrue();
        assertThat(strange.good()).isEmpty();
        assertThatThrownBy(() -> sheet.read("问题,情况".getBytes(StandardCharsets.UTF_8), "district")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> sheet.read(new byte[0], "district")).isInstanceOf(Problem.class);
    }

    @Test
    void takesNoMoreThanAReportCanHave() {
        String[][] rows = new String[Inspections.MOST_FINDINGS + 2][];
        rows[0] = HEADER;
        for (int row = 1; row < rows.length; row++) {
            rows[row] = line("问题" + row, "情况");
        }

        assertThatThrownBy(() -> read(book -> Workbooks.sheet(book, "查评问题", rows))).isInstanceOf(Problem.class);
    }

    private Findings read(Consumer<org.apache.poi.xssf.usermodel.XSSFWorkbook> content) {
        return sheet.read(Workbooks.make(content), "district");
    }
}
