package io.haochaping.casefile;

import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.organisation.DataScope;

@Component
@Transactional(readOnly = true)
class CaseFileReader implements CaseFiles {

    private static final Sort NEAREST_DEADLINE_FIRST = Sort.by("nextDueAt", "caseNo");

    private final StoredCaseFiles files;
    private final Answers answers;
    private final Clock clock;

    CaseFileReader(StoredCaseFiles files, Answers answers, Clock clock) {
        this.files = files;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public Optional<CaseView> find(String caseNo) {
        return files.findById(caseNo).map(this::view);
    }

    @Override
    public CaseView require(String caseNo) {
        return find(caseNo).orElseThrow(() -> new NoSuchElementException("No case " + caseNo));
    }

    @Override
    public Optional<CaseView> find(String caseNo, DataScope scope) {
        return files.findOne(CaseSearch.numbered(caseNo).and(CaseSearch.inScope(scope))).map(this::view);
    }

    @Override
    public Optional<CaseView> ofReview(String reviewId) {
        return files.findByReviewId(reviewId).map(this::view);
    }

    @Override
    public Page<CaseView> list(CaseQuery query, DataScope scope, Pageable page) {
        Page<CaseFile> found = files.findAll(CaseSearch.matching(query, clock.instant()).and(CaseSearch.inScope(scope)), sorted(page));
        Map<String, String> issued = answers.issued(found.map(CaseFile::caseNo).getContent());
        return found.map(file -> file.view(issued.get(file.caseNo())));
    }

    private static Pageable sorted(Pageable page) {
        return page.isPaged() ? PageRequest.of(page.getPageNumber(), page.getPageSize(), NEAREST_DEADLINE_FIRST)
                : Pageable.unpaged(NEAREST_DEADLINE_FIRST);
    }

    private CaseView view(CaseFile file) {
        return file.view(answers.issued(file.caseNo()).orElse(null));
    }
}
