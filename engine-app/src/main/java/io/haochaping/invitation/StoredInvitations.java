package io.haochaping.invitation;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface StoredInvitations extends Repository<StoredInvitation, String> {

    StoredInvitation save(StoredInvitation invitation);

    Optional<StoredInvitation> findByTokenHash(String tokenHash);

    int countByProjectNoAndServiceNumber(String projectNo, int serviceNumber);
}
