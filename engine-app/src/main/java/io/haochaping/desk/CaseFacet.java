package io.haochaping.desk;

import io.haochaping.casefile.CaseView;
import io.haochaping.identity.Person;
import org.jspecify.annotations.Nullable;

/** An additional field of a case's JSON that belongs to a matter beside the case. One bean per field; lists of cases do without. */
public interface CaseFacet {

    String name();

    /** @param rated whether the case is about the person */
    @Nullable Object of(CaseView file, Person person, boolean rated);
}
