package io.haochaping.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts of visits, by the steps that people took. */
interface VisitRows extends Repository<StoredStep, String> {

    String BY_UNIT = "select new io.haochaping.casefile.VisitRows$UnitRow(f.jurisdiction, f.unitCode, count(v))"
            + " from StoredStep v join CaseFile f on f.caseNo = v.caseNo where v.taskKey = :visit and v.takenAt >= :from and v.takenAt < :before";
    String GROUPED = " group by f.jurisdiction, f.unitCode order by f.jurisdiction, f.unitCode";

    record UnitRow(String jurisdiction, @Nullable String unitCode, long number) {

        String key() {
            return jurisdiction + "/" + unitCode;
        }
    }

    @Query(BY_UNIT + GROUPED)
    List<UnitRow> visits(String visit, Instant from, Instant before);

    @Query(BY_UNIT + " and exists (select 1 from StoredStep w where w.caseNo = v.caseNo and w.actor = v.actor and w.position < v.position"
            + " and (w.taskKey in :work or w.taskKey = :verify and f.progress.finding = :resolved))" + GROUPED)
    List<UnitRow> visitsByRectifier(String visit, Collection<String> work, String verify, Finding resolved, Instant from, Instant before);

    @Query(BY_UNIT + " and f.visits.visitContradicted = true and v.position = (select max(l.position) from StoredStep l where l.caseNo = v.caseNo"
            + " and l.taskKey = :visit)" + GROUPED)
    List<UnitRow> contradicted(String visit, Instant from, Instant before);

    @Query("select f.caseNo from CaseFile f where f.unitCode = :unitCode and f.status = io.haochaping.casefile.CaseStatus.CLOSED"
            + " and f.closedAt >= :from and f.closedAt < :before and f.contactable = true and f.visits.lastVisit is not null order by f.caseNo")
    List<String> closed(String unitCode, Instant from, Instant before);
}
