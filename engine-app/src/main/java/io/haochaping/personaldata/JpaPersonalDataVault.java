package io.haochaping.personaldata;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JpaPersonalDataVault implements PersonalDataVault {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final VaultEntries entries;
    private final VaultAccesses accesses;
    private final VaultCodec codec;
    private final Clock clock;

    JpaPersonalDataVault(VaultEntries entries, VaultAccesses accesses, VaultCodec codec, Clock clock) {
        this.entries = entries;
        this.accesses = accesses;
        this.codec = codec;
        this.clock = clock;
    }

    @Override
    public String store(PersonalData data) {
        String id = ids.generate().toString();
        entries.save(new VaultEntry(id, data, codec, clock.instant()));
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public MaskedData masked(String vaultId) {
        return Masking.mask(open(vaultId));
    }

    @Override
    public PersonalData reveal(String vaultId, Access access) {
        var data = open(vaultId);
        accesses.save(new VaultAccess(vaultId, access));
        return data;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LoggedAccess> accessesOf(String caseNo) {
        return accesses.findByCaseNoOrderByAccessedAtAscIdAsc(caseNo).stream().map(VaultAccess::toLoggedAccess).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> findByPhone(String phone) {
        return entries.idsByPhoneHash(codec.phoneHash(phone));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> phoneKey(String vaultId) {
        return entries.phoneHash(vaultId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> findByIdNo(String idNo) {
        return entries.idsByIdNoHash(codec.idNoHash(idNo));
    }

    private PersonalData open(String vaultId) {
        return entries.findById(vaultId)
                .orElseThrow(() -> new IllegalArgumentException("No vault entry " + vaultId))
                .open(codec);
    }
}
