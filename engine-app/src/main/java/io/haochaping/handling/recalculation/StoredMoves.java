package io.haochaping.handling.recalculation;

import java.util.List;

import io.haochaping.handling.CalendarMove;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredMoves extends JpaRepository<StoredMove, String> {

    Page<StoredMove> findByListIdOrderByCaseNoAscIdAsc(String listId, Pageable page);

    Page<StoredMove> findByListIdAndKindOrderByCaseNoAscIdAsc(String listId, CalendarMove.Kind kind, Pageable page);

    List<StoredMove> findByListIdAndCaseNoAndOutcomeIsNullOrderById(String listId, String caseNo);

    @Query("select distinct move.caseNo from StoredMove move where move.listId = :listId and move.outcome is null and move.caseNo > :after"
            + " order by move.caseNo")
    List<String> casesLeft(String listId, String after, Limit limit);

    @Query("select move.arrived, move.outcome, count(move) from StoredMove move where move.listId = :listId group by move.arrived, move.outcome")
    List<Object[]> progress(String listId);

    @Modifying
    @Query("delete from StoredMove move where move.listId = :listId")
    void forget(String listId);
}
