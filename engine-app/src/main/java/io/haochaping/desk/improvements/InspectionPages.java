package io.haochaping.desk.improvements;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import io.haochaping.identity.Person;
import io.haochaping.improvement.ImprovementQuery;
import io.haochaping.improvement.ImprovementView;
import io.haochaping.improvement.Inspections;
import io.haochaping.pages.Names;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;
import io.haochaping.workbook.Fault;

/** Puts the pages of reports together. */
@Component
class InspectionPages {

    private static final int MOST_FAULTS = 100;
    private static final int ALL = 100;

    private final VisibleImprovements improvements;
    private final ImprovementRows rows;
    private final ImprovementFilters filters;
    private final Names names;
    private final Words words;

    InspectionPages(VisibleImprovements improvements, ImprovementRows rows, ImprovementFilters filters, Names names, Words words) {
        this.improvements = improvements;
        this.rows = rows;
        this.filters = filters;
        this.names = names;
        this.words = words;
    }

    record ReportRow(String id, String title, String body, String jurisdiction, String inspectedOn, int findings, long ended) {
    }

    record ReportPage(ReportRow report, String importedBy, String importedAt, List<ImprovementRow> rows, Paging paging) {
    }

    record FaultRow(String row, String column, String value, String todo) {
    }

    record DraftPage(String id, String title, String body, String jurisdiction, String inspectedOn, String fileName, String until, int good, int faulty,
                     List<FaultRow> faults, int faultCount, @Nullable String hidden, String tone, String verdict) {
    }

    /** What the form on the list needs; without jurisdictions there is none. */
    void form(Model model, InspectionForm form, Map<String, String> errors, Person person) {
        model.addAttribute("jurisdictions", person.isSupervisor() ? filters.jurisdictions(form.jurisdiction(), person) : List.of());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
    }

    ReportRow row(Inspections.Report report, Person person) {
        List<ImprovementView> findings = improvements.list(ImprovementQuery.ofReport(report.id()), 0, ALL, person).getContent();
        return row(report, findings.stream().filter(finding -> finding.state().isEnded()).count());
    }

    private ReportRow row(Inspections.Report report, long ended) {
        Inspections.Heading heading = report.heading();
        return new ReportRow(report.id(), heading.title(), heading.body(), names.jurisdiction(heading.jurisdiction()), words.day(heading.inspectedOn()),
                report.findings(), ended);
    }

    ReportPage report(Inspections.Report report, Page<ImprovementView> found, Person person) {
        return new ReportPage(row(report, person), names.actor(report.importedBy()), Words.minute(report.importedAt()),
                found.map(rows::of).getContent(), Paging.of(found, InspectionController.PATH + "/" + report.id()));
    }

    DraftPage draft(Inspections.Draft draft) {
        String tone = draft.faults().isEmpty() && draft.good() > 0 ? "done" : "refused";
        return new DraftPage(draft.id(), draft.heading().title(), draft.heading().body(), names.jurisdiction(draft.heading().jurisdiction()),
                words.day(draft.heading().inspectedOn()), draft.fileName(), Words.minute(draft.expiresAt()), draft.good(), draft.faulty(),
                draft.faults().stream().limit(MOST_FAULTS).map(this::fault).toList(), draft.faults().size(),
                draft.hidden() == 0 ? null : words.text("improvements.inspection.hidden", draft.hidden()), tone, verdict(draft));
    }

    private String verdict(Inspections.Draft draft) {
        if (draft.againstTemplate()) {
            return words.text("improvements.inspection.template");
        } else if (draft.faults().isEmpty()) {
            return words.text(draft.good() == 0 ? "improvements.inspection.empty" : "improvements.inspection.fine", draft.good());
        }
        return words.text("improvements.inspection.has-faults", draft.faulty(), draft.good());
    }

    private FaultRow fault(Fault fault) {
        return new FaultRow(fault.row() == 0 ? words.text("improvements.inspection.whole") : fault.row() + "", fault.column(), fault.value(), sentence(fault));
    }

    String sentence(Fault fault) {
        String prefix = "unit-elsewhere".equals(fault.code()) ? "improvements.fault." : "admin-import.fault.";
        return words.text(prefix + fault.code(), fault.arguments().toArray());
    }
}
