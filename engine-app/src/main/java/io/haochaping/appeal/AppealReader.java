package io.haochaping.appeal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.haochaping.casefile.EvidenceStore;
import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.identity.Person;
import io.haochaping.organisation.DataScope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class AppealReader implements AppealBook {

    private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "lodgedAt", "no");

    private final StoredAppeals appeals;
    private final SealedAppeals texts;
    private final StoredAppealFiles files;
    private final EvidenceStore evidence;

    AppealReader(StoredAppeals appeals, SealedAppeals texts, StoredAppealFiles files, EvidenceStore evidence) {
        this.appeals = appeals;
        this.texts = texts;
        this.files = files;
        this.evidence = evidence;
    }

    @Override
    public Optional<AppealView> find(String appealNo, DataScope scope, Person by) {
        return appeals.findOne(AppealSearch.numbered(appealNo).and(AppealSearch.visible(scope, by.id()))).map(StoredAppeal::view);
    }

    @Override
    public Page<AppealView> list(AppealQuery query, DataScope scope, Person by, Pageable page) {
        return appeals.findAll(AppealSearch.matching(query).and(AppealSearch.visible(scope, by.id())),
                PageRequest.of(page.getPageNumber(), page.getPageSize(), LATEST_FIRST)).map(StoredAppeal::view);
    }

    @Override
    public List<AppealView> of(String caseNo) {
        return appeals.findByCaseNoOrderByLodgedAtAscNoAsc(caseNo).stream().map(StoredAppeal::view).toList();
    }

    @Override
    public AppealTexts texts(String appealNo) {
        return texts.of(appealNo);
    }

    @Override
    public List<Evidence> evidence(AppealView appeal) {
        Set<String> own = files.findByAppealNo(appeal.no()).stream().map(StoredAppealFile::evidenceId).collect(Collectors.toSet());
        return own.isEmpty() ? List.of() : evidence.of(appeal.caseNo()).stream().filter(file -> own.contains(file.id())).toList();
    }
}
