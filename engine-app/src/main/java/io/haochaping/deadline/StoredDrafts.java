package io.haochaping.deadline;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface StoredDrafts extends JpaRepository<StoredDraft, String> {

    List<StoredDraft> findByStateOrderByCreatedAtDescIdDesc(CalendarDraft.State state);
}
