package io.haochaping.handling.recalculation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.haochaping.handling.CalendarConsequences.State;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredLists extends JpaRepository<StoredList, String> {

    Optional<StoredList> findFirstByDraftIdOrderByListedAtDescIdDesc(String draftId);

    List<StoredList> findByDraftIdAndState(String draftId, State state);

    @Query("select list.id from StoredList list where list.state = io.haochaping.handling.CalendarConsequences.State.RUNNING"
            + " or list.state = io.haochaping.handling.CalendarConsequences.State.DONE and list.finishedAt > :since")
    List<String> unfinishedOrFresh(Instant since);
}
