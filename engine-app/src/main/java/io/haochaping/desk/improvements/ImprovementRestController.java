package io.haochaping.desk.improvements;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import io.haochaping.casefile.CaseView;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.improvement.Comments;
import io.haochaping.improvement.ConcentratedProblems;
import io.haochaping.improvement.ConcentratedProblems.KeyMatter;
import io.haochaping.improvement.ImprovementBook;
import io.haochaping.improvement.ImprovementFiles;
import io.haochaping.improvement.ImprovementState;
import io.haochaping.improvement.ImprovementView;
import io.haochaping.improvement.Inspections;
import io.haochaping.improvement.Source;
import io.haochaping.organisation.DataScope;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.SentFile;

/** Matters over REST for staff. */
@RestController
class ImprovementRestController {

    private static final String PATH = "/api/v1/improvements";

    record Opened(String improvementNo) {
    }

    record Uploaded(String uploadId, int good, int faulty, List<InspectionPages.FaultRow> faults) {
    }

    record ImportBody(boolean onlyGood) {
    }

    record Imported(String reportId) {
    }

    private final VisibleImprovements improvements;
    private final ImprovementBook book;
    private final ImprovementFiles files;
    private final Comments comments;
    private final ConcentratedProblems problems;
    private final Inspections inspections;
    private final InspectionPages pages;
    private final Organisation organisation;
    private final CurrentPerson current;

    ImprovementRestController(VisibleImprovements improvements, ImprovementBook book, ImprovementFiles files, Comments comments,
            ConcentratedProblems problems, Inspections inspections, InspectionPages pages, Organisation organisation, CurrentPerson current) {
        this.improvements = improvements;
        this.book = book;
        this.files = files;
        this.comments = comments;
        this.problems = problems;
        this.inspections = inspections;
        this.pages = pages;
        this.organisation = organisation;
        this.current = current;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public ImprovementJson.ListJson list(@RequestParam(required = false) @Nullable Source source,
            @RequestParam(required = false) @Nullable ImprovementState state, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean overdue, @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        Page<ImprovementView> found = improvements.list(VisibleImprovements.query(source, state, unit, overdue), page, size, current.require());
        return new ImprovementJson.ListJson(found.map(ImprovementJson::of).getContent(), page, size, found.getTotalElements());
    }

    @GetMapping(PATH + "/{no}")
    @Transactional(readOnly = true)
    public ImprovementJson one(@PathVariable String no) {
        Person person = current.require();
        ImprovementView view = improvements.require(no, person);
        DataScope scope = organisation.scopeOf(person);
        List<ImprovementJson.StepJson> steps = book.steps(no).stream().map(ImprovementJson.StepJson::of).toList();
        List<ImprovementJson.FileJson> evidence = files.of(no).stream().map(ImprovementJson.FileJson::of).toList();
        if (view.cluster() == null) {
            return ImprovementJson.of(view, null, null, List.of(), evidence, steps);
        }
        ImprovementBook.Counts counts = book.counts(view);
        return ImprovementJson.of(view, counts.before(), counts.after(), book.cases(no, scope).stream().map(CaseView::caseNo).toList(), evidence,
                steps);
    }

    @GetMapping(PATH + "/key-supervision")
    @Transactional(readOnly = true)
    public List<KeyMatter> keySupervision() {
        return problems.keySupervision(organisation.scopeOf(current.require()));
    }

    @PostMapping(PATH + "/comments")
    @ResponseStatus(HttpStatus.CREATED)
    Opened comment(@RequestBody CommentForm body) {
        return new Opened(comments.received(body.comment(), current.require()));
    }

    @PostMapping(PATH + "/problems")
    @ResponseStatus(HttpStatus.CREATED)
    Opened problem(@RequestBody ProblemForm body) {
        return new Opened(problems.open(body.cluster(), Typed.or(body.text(), ""), current.require()));
    }

    @PostMapping(PATH + "/inspections")
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(@RequestParam String jurisdiction, @RequestParam String title, @RequestParam String body, @RequestParam String inspectedOn,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        Person person = current.require();
        InspectionForm form = new InspectionForm(jurisdiction, title, body, inspectedOn);
        String id = inspections.upload(form.heading(), SentFile.name(file), SentFile.content(file), person);
        InspectionPages.DraftPage draft = pages.draft(inspections.draft(id, person));
        return new Uploaded(id, draft.good(), draft.faulty(), draft.faults());
    }

    @PostMapping(PATH + "/inspections/{uploadId}/import")
    @ResponseStatus(HttpStatus.CREATED)
    Imported importNow(@PathVariable String uploadId, @RequestBody ImportBody body) {
        return new Imported(inspections.importFindings(uploadId, body.onlyGood(), current.require()));
    }
}
