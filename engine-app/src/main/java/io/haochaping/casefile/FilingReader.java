package io.haochaping.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Four queries, whatever the number of cases; no text is decrypted. */
@Component
@Transactional(readOnly = true)
class FilingReader implements FilingChecklist {

    private final JdbcClient jdbc;

    FilingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, List<Check>> of(Collection<CaseView> cases) {
        Map<String, List<Check>> checks = new HashMap<>();
        if (!cases.isEmpty()) {
            List<String> caseNos = cases.stream().map(CaseView::caseNo).toList();
            Kept kept = new Kept(
                    found("select distinct case_no from case_text where case_no in (:caseNos) and field = 'rectification'", caseNos),
                    found("select distinct case_no from case_text where case_no in (:caseNos) and field = 'explanation'", caseNos),
                    found("select distinct case_no from case_evidence where case_no in (:caseNos)", caseNos),
                    found("select distinct case_no from case_ledger where case_no in (:caseNos) and closed_at is null", caseNos));
            cases.forEach(file -> checks.put(file.caseNo(), of(file, kept)));
        }
        return checks;
    }

    private Set<String> found(String sql, List<String> caseNos) {
        return new HashSet<>(jdbc.sql(sql).param("caseNos", caseNos).query(String.class).list());
    }

    private static List<Check> of(CaseView file, Kept kept) {
        String no = file.caseNo();
        return List.of(
                check(Item.CONTACT, file.contactable(), file.contactDone()),
                check(Item.FINDING, true, file.finding() != null),
                handling(file.finding(), kept, no),
                check(Item.SIGN_OFF, true, file.feedbackAt() != null),
                check(Item.VISIT, file.contactable(), file.lastVisit() != null),
                check(Item.EVIDENCE, file.exclusionAsked() != null, kept.evidenced().contains(no)),
                check(Item.LEDGER, file.track() == Track.COMPLEX, !kept.ledgerOpen().contains(no)));
    }

    /** Without a finding nobody can tell whether the matter wants a rectification, an explanation or neither. */
    private static Check handling(@Nullable Finding finding, Kept kept, String no) {
        if (finding == null) {
            return new Check(Item.RECTIFICATION, State.OPEN);
        }
        return finding == Finding.NO_LEGAL_BASIS ? check(Item.EXPLANATION, true, kept.explained().contains(no))
                : check(Item.RECTIFICATION, finding != Finding.JUSTIFIED_RESOLVED, kept.rectified().contains(no));
    }

    private static Check check(Item item, boolean wanted, boolean there) {
        return new Check(item, !wanted ? State.NOT_NEEDED : there ? State.DONE : State.MISSING);
    }

    /** Numbers of the cases with a rectification, with an explanation, with evidence, with an open ledger entry. */
    private record Kept(Set<String> rectified, Set<String> explained, Set<String> evidenced, Set<String> ledgerOpen) {
    }
}
