package io.haochaping.personaldata;

import java.util.List;

import org.springframework.data.repository.Repository;

interface VaultAccesses extends Repository<VaultAccess, String> {

    VaultAccess save(VaultAccess access);

    List<VaultAccess> findByCaseNoOrderByAccessedAtAscIdAsc(String caseNo);
}
