package io.haochaping.casefile;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpenDeadlineRows extends Repository<StoredDeadline, String> {

    @Query("""
            select new io.haochaping.casefile.OpenDeadline(d.caseNo, d.kind, f.jurisdiction, f.policyKey, f.policyVersion, f.progress.track,
                f.progress.plannedDate, f.progress.extendedTo, d.anchoredAt, d.dueAt, d.provisional, d.remindAt, d.remindedAt)
            from StoredDeadline d join CaseFile f on f.caseNo = d.caseNo
            where d.caseNo > :after and d.caseNo <= :last and d.metAt is null
                and f.status not in (io.haochaping.casefile.CaseStatus.CLOSED, io.haochaping.casefile.CaseStatus.EXCLUDED)
                and (:jurisdiction = '' or f.jurisdiction = :jurisdiction)
            order by d.caseNo, d.kind""")
    List<OpenDeadline> between(String jurisdiction, String after, String last);

    /** The cases of the next unmet deadlines, one entry for each deadline; read from an index, whatever number of cases follows. */
    @Query("select d.caseNo from StoredDeadline d where d.caseNo > :after and d.metAt is null order by d.caseNo, d.kind")
    List<String> casesAfter(String after, Limit limit);
}
