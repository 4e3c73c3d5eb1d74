package io.haochaping.mailbox;

import java.time.Instant;
import java.util.List;

import io.haochaping.mailbox.StoredLetter.Outcome;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredLetters extends JpaRepository<StoredLetter, String> {

    /** How many letters came to one end. */
    record OutcomeCount(Outcome outcome, long count) {
    }

    @Query("select count(l) from StoredLetter l where l.senderHash = :sender and l.readAt > :since")
    int countOf(String sender, Instant since);

    @Query("select count(l) from StoredLetter l where l.outcome = :outcome and l.readAt >= :since and l.readAt < :until")
    int countOf(Outcome outcome, Instant since, Instant until);

    @Query("select new io.haochaping.mailbox.StoredLetters$OutcomeCount(l.outcome, count(l)) from StoredLetter l where l.readAt >= :since and l.readAt < :until group by l.outcome")
    List<OutcomeCount> countsBetween(Instant since, Instant until);
}
