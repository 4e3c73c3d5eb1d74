package io.haochaping.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredAbsences extends JpaRepository<AbsenceEntity, String> {

    @Query("select a from AbsenceEntity a where a.firstDay <= :day and a.lastDay >= :day")
    List<AbsenceEntity> on(LocalDate day);

    @Query("select a from AbsenceEntity a where a.account = :account and a.firstDay <= :day and a.lastDay >= :day")
    List<AbsenceEntity> on(String account, LocalDate day);

    /** Of the account, or in which it stands in, on any of the days. */
    @Query("""
            select a from AbsenceEntity a where (a.account = :account or a.substitute = :account) and a.firstDay <= :to and a.lastDay >= :from
            and (:except is null or a.id <> :except)""")
    List<AbsenceEntity> touching(String account, LocalDate from, LocalDate to, @Nullable String except);

    Page<AbsenceEntity> findAllByOrderByLastDayDescFirstDayDescId(Pageable page);

    Page<AbsenceEntity> findByAccountInOrderByLastDayDescFirstDayDescId(Collection<String> accounts, Pageable page);
}
