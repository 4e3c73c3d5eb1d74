package io.haochaping.mailbox;

import java.time.Instant;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredLetters extends JpaRepository<StoredLetter, String> {

    @Query("select count(l) from StoredLetter l where l.senderHash = :sender and l.readAt > :since")
    int countOf(String sender, Instant since);
}
