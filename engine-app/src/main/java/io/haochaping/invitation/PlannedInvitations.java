package io.haochaping.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlannedInvitations extends JpaRepository<PlannedInvitation, String> {

    boolean existsByPhoneKeyAndInvitedOn(String phoneKey, LocalDate invitedOn);

    boolean existsByProjectNoAndServiceNumber(String projectNo, int serviceNumber);

    @Query("select p.id from PlannedInvitation p where p.dueAt <= :now order by p.dueAt")
    List<String> due(Instant now, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PlannedInvitation p where p.id = :id")
    Optional<PlannedInvitation> locked(String id);
}
