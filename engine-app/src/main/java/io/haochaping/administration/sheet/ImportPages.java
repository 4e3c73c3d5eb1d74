package io.haochaping.administration.sheet;

import java.util.List;

import io.haochaping.workbook.Fault;
import io.haochaping.pages.Words;
import org.springframework.stereotype.Component;

/** Puts the page of a kept workbook together. */
@Component
class ImportPages {

    static final int FAULTS_SHOWN = 100;
    static final int DIFFERENCES_SHOWN = 50;

    private final Words words;
    private final FaultWords faultWords;

    ImportPages(Words words, FaultWords faultWords) {
        this.words = words;
        this.faultWords = faultWords;
    }

    ImportPage page(KeptImport kept) {
        Report report = kept.report();
        String until = Words.minute(kept.expiresAt());
        return new ImportPage(kept.id(), text("check.file", kept.fileName(), Words.minute(kept.uploadedAt()), until),
                kept.importedAt() == null ? null : text("done.file", kept.fileName(), Words.minute(kept.importedAt())), kept.passwords(), until,
                tone(report), verdict(report), report.hidden() == 0 ? null : text("check.hidden", report.hidden()), report.counts(),
                new Report.Count(text("check.total"), report.added(), report.changed(), report.unchanged(), report.faulty()),
                report.faults().stream().limit(FAULTS_SHOWN).map(this::row).toList(), report.faults().size(), report.faults().size() > FAULTS_SHOWN,
                report.differences().stream().limit(DIFFERENCES_SHOWN).map(this::difference).toList(), report.changed(),
                report.changed() > DIFFERENCES_SHOWN, report.allGood(), report.someGood(), report.fingerprint());
    }

    private static String tone(Report report) {
        if (!report.faults().isEmpty()) {
            return "refused";
        }
        return report.allGood() ? "done" : "note";
    }

    private String verdict(Report report) {
        if (report.againstTemplate()) {
            return text("check.template");
        } else if (report.someGood()) {
            return text("check.has-faults", report.faulty(), report.good());
        } else if (!report.faults().isEmpty()) {
            return text("check.only-faults", report.faulty());
        }
        return report.allGood() ? text("check.fine", report.good()) : text("check.no-change");
    }

    private ImportPage.FaultRow row(Fault fault) {
        return new ImportPage.FaultRow(fault.sheet(), fault.row() == 0 ? text("whole-sheet") : fault.row() + "", fault.column(), fault.value(),
                faultWords.sentence(fault));
    }

    private ImportPage.Difference difference(Report.Difference difference) {
        List<ImportPage.Cell> cells = difference.after().entrySet().stream()
                .map(cell -> new ImportPage.Cell(cell.getKey(), orEmpty(difference.before().getOrDefault(cell.getKey(), "")), orEmpty(cell.getValue())))
                .toList();
        return new ImportPage.Difference(difference.sheet(), difference.row(), difference.id(), cells);
    }

    private String orEmpty(String value) {
        return value.isEmpty() ? text("check.empty") : value;
    }

    private String text(String key, Object... arguments) {
        return words.text("admin-import." + key, arguments);
    }
}
