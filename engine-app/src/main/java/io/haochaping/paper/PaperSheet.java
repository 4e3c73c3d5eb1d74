package io.haochaping.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.haochaping.workbook.Book;
import io.haochaping.workbook.BookReader;
import io.haochaping.workbook.BookWriter;
import io.haochaping.workbook.Column;
import io.haochaping.workbook.CsvReader;
import io.haochaping.workbook.Fault;
import io.haochaping.workbook.Layout;
import io.haochaping.workbook.Limits;
import io.haochaping.workbook.Row;

/** The sheet of paper forms: one row each, as workbook or comma-separated text. */
final class PaperSheet {

    static final String NO = "no";
    static final String UNIT = "unit";
    static final String WINDOW = "window";
    static final String OFFICER = "officer";
    static final String PROJECT = "project";
    static final String TASK = "task";
    static final String SERVED = "served";
    static final String REVIEWED = "reviewed";
    static final String LEVEL = "level";
    static final String NORMS = "norms";
    static final String COMMENT = "comment";
    static final String NAME = "name";
    static final String PHONE = "phone";
    static final String CONSENT = "consent";
    static final String YES = "是";
    /** Titles of the columns that a sheet of faults has besides; skipped when it is read again. */
    static final String FAULTY_ROW = "原行号";
    static final String FAULTY_BECAUSE = "错误";
    static final int MOST_ROWS = 2000;

    static final Layout LAYOUT = new Layout("paper", "书面评价", List.of(Column.code(NO, "表单编号", 40).mandatory(),
            Column.code(UNIT, "单位编码", 64).mandatory(), Column.code(WINDOW, "窗口号", 64), Column.code(OFFICER, "工号", 64),
            Column.code(PROJECT, "办件编号", 64), Column.text(TASK, "办理事项", 200), Column.day(SERVED, "办理日期").mandatory(),
            Column.day(REVIEWED, "评价日期").mandatory(), Column.choice(LEVEL, "满意度", List.copyOf(PaperLevels.NAMES.keySet())).mandatory(),
            Column.text(NORMS, "原因编码", 200), Column.lines(COMMENT, "意见", 1000), Column.text(NAME, "姓名", 200), Column.code(PHONE, "电话", 40),
            Column.choice(CONSENT, "同意联系", List.of(YES, "否"))));

    private static final String NOTES = "填写说明";
    private static final List<List<String>> EXPLANATIONS = List.of(List.of("列", "说明"),
            List.of("表单编号", "必填，书面评价表上的编号。同一编号、同样内容再次导入不会重复。"), List.of("单位编码", "必填，本辖区在用单位的编码。"),
            List.of("办件编号", "知道的填写；不知道的留空，由系统编号并注明服务未登记。"), List.of("办理日期、评价日期", "必填。评价须在办理之日起五个工作日内。"),
            List.of("满意度", "必填，照表上所选填写。"), List.of("原因编码", "表上所选原因的编码，几个之间用顿号隔开。"),
            List.of("姓名、电话", "都填写的作实名评价；只有电话的，同意联系填“是”才保存。"), List.of("", "不要修改标题行，不要合并单元格，不要用公式。最多 2000 行。"));
    private static final Limits LIMITS = new Limits(Limits.USUAL.bytes(), MOST_ROWS, Limits.USUAL.inflated(), Limits.USUAL.texts());
    private static final Set<String> IGNORED = Set.of(NOTES, FAULTY_ROW, FAULTY_BECAUSE);

    private PaperSheet() {
    }

    /** What a file holds: its rows, and what is wrong with some of them. */
    record Content(List<Row> rows, List<Fault> faults, int hidden) {

        List<Row> good(Set<Integer> faulty) {
            return rows.stream().filter(row -> !faulty.contains(row.number())).toList();
        }
    }

    static byte[] workbook() {
        return write(BookWriter.streaming().sheet(LAYOUT, List.of()).lines(NOTES, List.of(20, 90), EXPLANATIONS));
    }

    /** With the mark by which spreadsheets know UTF-8. */
    static byte[] text() {
        String header = LAYOUT.columns().stream().map(Column::title).collect(Collectors.joining(",", "\uFEFF", "\r\n"));
        return header.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] write(BookWriter writer) {
        try (writer) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.writeTo(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @throws io.haochaping.identity.problem.Problem 400 or 413 for a file that cannot be read */
    static Content read(String fileName, byte[] file) {
        Book book = fileName.toLowerCase(java.util.Locale.ROOT).endsWith(".csv") ? new CsvReader(LAYOUT, IGNORED, LIMITS).read(file)
                : new BookReader(List.of(LAYOUT), IGNORED, LIMITS).read(file);
        List<Fault> faults = new ArrayList<>(book.faults());
        Set<String> numbers = new HashSet<>();
        for (Row row : book.of(LAYOUT.key())) {
            LAYOUT.columns().stream().filter(column -> column.required() && row.get(column.key()).isEmpty() && !isTold(row, column, book))
                    .forEach(column -> faults.add(fault(row, column.key(), "", "required")));
            row.find(NO).filter(no -> !numbers.add(no)).ifPresent(no -> faults.add(fault(row, NO, no, "paper.number-twice")));
        }
        return new Content(book.of(LAYOUT.key()), faults, book.hidden());
    }

    static Fault fault(Row row, String column, String value, String code, Object... arguments) {
        return Fault.of(LAYOUT.title(), row.number(), column.isEmpty() ? "" : LAYOUT.column(column).title(), value, code, arguments);
    }

    private static boolean isTold(Row row, Column column, Book book) {
        return book.faults().stream().anyMatch(fault -> fault.row() == row.number() && fault.column().equals(column.title()));
    }
}
