package io.haochaping.improvement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.workbook.Book;
import io.haochaping.workbook.BookReader;
import io.haochaping.workbook.BookWriter;
import io.haochaping.workbook.Column;
import io.haochaping.workbook.Fault;
import io.haochaping.workbook.Layout;
import io.haochaping.workbook.Limits;
import io.haochaping.workbook.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The workbook of an inspection's findings: one row each. */
@Component
class FindingSheet {

    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String UNIT = "unit";
    private static final String COMPETENCE = "competence";
    private static final String SUPERIOR = "上级";
    private static final String NOTES = "填写说明";
    private static final List<Integer> NOTE_WIDTHS = List.of(16, 90);
    private static final Layout FINDINGS = new Layout("findings", "查评问题", List.of(Column.text(TITLE, "问题", 200).mandatory(),
            Column.lines(TEXT, "具体情况", Texts.LONGEST).mandatory(), Column.code(UNIT, "责任单位编码", 64),
            Column.choice(COMPETENCE, "职权归属", List.of("本级", SUPERIOR))));
    private static final List<List<String>> EXPLANATIONS = List.of(List.of("列", "说明"), List.of("问题", "必填，一句话写明问题，不超过 200 字。一行一个问题。"),
            List.of("具体情况", "必填，写明查到的事实、时间、地点和依据，不超过 2000 字。"),
            List.of("责任单位编码", "可不填，由好差评管理岗分流时确定。填写的须是所选辖区在用单位的编码。"),
            List.of("职权归属", "可不填，填“上级”的建议提交上级。"), List.of("", "不要修改标题行，不要合并单元格，不要用公式。"));

    private final BookReader reader = new BookReader(List.of(FINDINGS), Set.of(NOTES),
            new Limits(Limits.USUAL.bytes(), Inspections.MOST_FINDINGS, Limits.USUAL.inflated(), Limits.USUAL.texts()));
    private final Organisation organisation;

    FindingSheet(Organisation organisation) {
        this.organisation = organisation;
    }

    /** @param number the row as a spreadsheet counts */
    record Finding(int number, String title, String text, @Nullable String unit, Competence competence) {
    }

    /** What a workbook holds: the findings of its good rows, and what is wrong with the others. */
    record Findings(List<Finding> good, List<Fault> faults, int hidden) {

        boolean againstTemplate() {
            return faults.stream().anyMatch(Fault::againstTemplate);
        }

        int faultyRows() {
            return (int) faults.stream().map(Fault::row).distinct().count();
        }
    }

    byte[] template() {
        try (BookWriter writer = BookWriter.streaming()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.sheet(FINDINGS, List.of()).lines(NOTES, NOTE_WIDTHS, EXPLANATIONS).writeTo(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Findings read(byte[] file, String jurisdiction) {
        Book book = reader.read(file);
        List<Fault> faults = new ArrayList<>(book.faults());
        Set<Integer> faulty = new TreeSet<>(faults.stream().map(Fault::row).toList());
        List<Finding> good = new ArrayList<>();
        for (Row row : book.of(FINDINGS.key())) {
            List<Fault> own = faults(row, jurisdiction, book.faults());
            faults.addAll(own);
            if (own.isEmpty() && !faulty.contains(row.number())) {
                good.add(finding(row));
            }
        }
        Findings findings = new Findings(good, faults, book.hidden());
        return findings.againstTemplate() ? new Findings(List.of(), faults, book.hidden()) : findings;
    }

    private List<Fault> faults(Row row, String jurisdiction, List<Fault> known) {
        List<Fault> faults = new ArrayList<>();
        for (String column : List.of(TITLE, TEXT)) {
            String title = FINDINGS.column(column).title();
            boolean told = known.stream().anyMatch(fault -> fault.row() == row.number() && fault.column().equals(title));
            if (row.get(column).isEmpty() && !told) {
                faults.add(Fault.of(FINDINGS.title(), row.number(), title, "", "required"));
            }
        }
        row.find(UNIT).filter(code -> !isUnitOf(jurisdiction, code))
                .ifPresent(code -> faults.add(Fault.of(FINDINGS.title(), row.number(), FINDINGS.column(UNIT).title(), code, "unit-elsewhere")));
        return faults;
    }

    private boolean isUnitOf(String jurisdiction, String code) {
        return organisation.openUnit(code).map(Unit::jurisdiction).filter(jurisdiction::equals).isPresent();
    }

    private static Finding finding(Row row) {
        Competence competence = SUPERIOR.equals(row.get(COMPETENCE)) ? Competence.SUPERIOR : Competence.OWN;
        return new Finding(row.number(), row.get(TITLE), row.get(TEXT), row.find(UNIT).orElse(null), competence);
    }
}
