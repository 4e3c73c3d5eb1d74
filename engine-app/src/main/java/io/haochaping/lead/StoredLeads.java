package io.haochaping.lead;

import java.util.List;

import io.haochaping.personaldata.KeyRows;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface StoredLeads extends JpaRepository<StoredLead, String>, JpaSpecificationExecutor<StoredLead> {

    List<StoredLead> findByCaseNoOrderByOpenedAtAscNoAsc(String caseNo);

    List<StoredLead> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(e.keyId, count(e)) from StoredLead e group by e.keyId")
    List<KeyRows> rowsByKey();

    @Query("select new io.haochaping.lead.LeadBook$Accountable(l.unitCode, l.staffUnit, l.staffNo, count(l),"
            + " sum(case when l.state = io.haochaping.lead.LeadState.ACCOUNTED then 1L else 0L end)) from StoredLead l where l.flag is not null"
            + " and l.state in (io.haochaping.lead.LeadState.CONFIRMED, io.haochaping.lead.LeadState.ACCOUNTED)"
            + " group by l.unitCode, l.staffUnit, l.staffNo order by count(l) desc, l.unitCode, l.staffNo")
    List<LeadBook.Accountable> accountable();
}
