package io.haochaping.desk.extensions;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.desk.CaseFacet;
import io.haochaping.desk.CaseSection;
import io.haochaping.desk.Viewpoint;
import io.haochaping.desk.extensions.ExtensionPage.Part;
import io.haochaping.extension.ExtensionRequest;
import io.haochaping.extension.Extensions;
import io.haochaping.identity.Person;

/** The request for more time on the page and in the JSON of its case, or the form for one. The rated person reads how it stands, no more. */
@Component
class ExtensionOfCase implements CaseSection, CaseFacet {

    private final Extensions extensions;
    private final CaseDeadlines deadlines;
    private final ExtensionPages pages;

    ExtensionOfCase(Extensions extensions, CaseDeadlines deadlines, ExtensionPages pages) {
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.pages = pages;
    }

    @Override
    public int getOrder() {
        return 30;
    }

    @Override
    public String name() {
        return "extension";
    }

    @Override
    public @Nullable Object of(CaseView file, Person person, boolean rated) {
        return extensions.ofCase(file.caseNo()).map(found -> ExtensionJson.of(found, false)).orElse(null);
    }

    @Override
    public Optional<Section> of(CaseView file, Viewpoint view) {
        Optional<Part> made = extensions.ofCase(file.caseNo()).map(found -> part(found, view));
        return made.or(() -> form(file, view)).map(part -> new Section("desk/extensions/section", part));
    }

    private Part part(ExtensionRequest request, Viewpoint view) {
        return new Part(request.caseNo(), request.no(), pages.state(request), pages.dates(request),
                view.rated() ? null : pages.task(request, view.person()).orElse(null), !view.rated(), null, null);
    }

    private Optional<Part> form(CaseView file, Viewpoint view) {
        Optional<LocalDate> until = view.rated() ? Optional.empty() : extensions.mayAskUntil(file.caseNo(), view.person());
        return until.flatMap(last -> deadlines.find(file.caseNo(), DeadlineKind.CLOSE).map(CaseDeadline::dueDate)
                .map(due -> new Part(file.caseNo(), null, null, null, null, true, due.toString(), last.toString())));
    }
}
