package io.haochaping.journal;

import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredChanges extends Repository<StoredChange, Long> {

    StoredChange save(StoredChange change);

    Page<StoredChange> findAllByOrderBySeqDesc(Pageable page);

    Page<StoredChange> findBySubjectOrderBySeqDesc(String subject, Pageable page);

    Page<StoredChange> findBySubjectAndSubjectIdOrderBySeqDesc(String subject, String subjectId, Pageable page);

    @Query("select distinct change.subject from StoredChange change order by change.subject")
    List<String> subjects();
}
