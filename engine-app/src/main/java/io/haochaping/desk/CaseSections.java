package io.haochaping.desk;

import java.util.List;
import java.util.Optional;

import io.haochaping.casefile.CaseView;
import io.haochaping.desk.CaseSection.Section;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The parts of a case page that matters beside the case add. */
@Component
class CaseSections {

    private final ObjectProvider<CaseSection> sections;

    CaseSections(ObjectProvider<CaseSection> sections) {
        this.sections = sections;
    }

    List<Section> of(CaseView file, Viewpoint view) {
        return sections.orderedStream().map(section -> section.of(file, view)).flatMap(Optional::stream).toList();
    }
}
