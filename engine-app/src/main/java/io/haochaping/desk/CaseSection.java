package io.haochaping.desk;

import java.util.Optional;

import io.haochaping.casefile.CaseView;
import org.springframework.core.Ordered;

/** A part of the case page that belongs to a matter beside the case: an appeal, an extension …. One bean per part. */
public interface CaseSection extends Ordered {

    /** What this person may see of it; empty where there is nothing to show and nothing to do. */
    Optional<Section> of(CaseView file, Viewpoint view);

    /**
     * @param template of the fragment {@code section(part)} that draws it, without suffix
     * @param part     what the fragment shows
     */
    record Section(String template, Object part) {
    }
}
