package io.haochaping.personaldata;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VaultEntries extends JpaRepository<VaultEntry, String> {

    List<VaultEntry> findByKeyIdNot(String keyId, Limit limit);

    @Query("select e.id from VaultEntry e where e.phoneHash = :hash order by e.id")
    List<String> idsByPhoneHash(String hash);

    @Query("select e.phoneHash from VaultEntry e where e.id = :id and e.phoneHash is not null")
    Optional<String> phoneHash(String id);

    @Query("select e.id from VaultEntry e where e.idNoHash = :hash order by e.id")
    List<String> idsByIdNoHash(String hash);

    @Query("select new io.haochaping.personaldata.KeyRows(e.keyId, count(e)) from VaultEntry e group by e.keyId")
    List<KeyRows> rowsByKey();
}
