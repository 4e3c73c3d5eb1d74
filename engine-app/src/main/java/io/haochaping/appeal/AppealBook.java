package io.haochaping.appeal;

import java.util.List;
import java.util.Optional;

import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.identity.Person;
import io.haochaping.organisation.DataScope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** Reading appeals. The scope is part of every query; whoever lodged an appeal sees it whatever the scope. */
public interface AppealBook {

    Optional<AppealView> find(String appealNo, DataScope scope, Person by);

    /** Latest first. */
    Page<AppealView> list(AppealQuery query, DataScope scope, Person by, Pageable page);

    /** Of one case, first lodged first. */
    List<AppealView> of(String caseNo);

    AppealTexts texts(String appealNo);

    List<Evidence> evidence(AppealView appeal);
}
