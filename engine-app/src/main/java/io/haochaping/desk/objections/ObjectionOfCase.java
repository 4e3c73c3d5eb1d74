package io.haochaping.desk.objections;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.Policies;
import io.haochaping.desk.CaseFacet;
import io.haochaping.desk.CaseSection;
import io.haochaping.desk.Viewpoint;
import io.haochaping.desk.objections.ObjectionPage.Part;
import io.haochaping.identity.Person;
import io.haochaping.objection.Objection;
import io.haochaping.objection.Objections;
import io.haochaping.pages.Words;

/** The objection on the page and in the JSON of its case. The rated person reads that there is one and how it stands, no more. */
@Component
class ObjectionOfCase implements CaseSection, CaseFacet {

    private final Objections objections;
    private final ObjectionPages pages;
    private final Policies policies;
    private final Words words;

    ObjectionOfCase(Objections objections, ObjectionPages pages, Policies policies, Words words) {
        this.objections = objections;
        this.pages = pages;
        this.policies = policies;
        this.words = words;
    }

    @Override
    public int getOrder() {
        return 20;
    }

    @Override
    public String name() {
        return "objection";
    }

    @Override
    public @Nullable Object of(CaseView file, Person person, boolean rated) {
        return objections.ofCase(file.caseNo()).map(found -> ObjectionJson.of(found, false)).orElse(null);
    }

    @Override
    public Optional<Section> of(CaseView file, Viewpoint view) {
        Optional<Part> raised = objections.ofCase(file.caseNo()).map(found -> part(found, view));
        return raised.or(() -> possible(file)).map(part -> new Section("desk/objections/section", part));
    }

    private Part part(Objection objection, Viewpoint view) {
        return new Part(objection.no(), pages.state(objection), null,
                view.rated() ? null : pages.task(objection, view.person()).orElse(null), !view.rated());
    }

    private Optional<Part> possible(CaseView file) {
        return objections.mayObjectUntil(file.caseNo()).map(day -> new Part(null, null,
                words.text("objection.section.until", day.toString(), policies.profile(file.policy()).objectionWindowDays()), null, false));
    }
}
