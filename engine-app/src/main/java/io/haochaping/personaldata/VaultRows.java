package io.haochaping.personaldata;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class VaultRows implements SealedRows {

    private final VaultEntries entries;
    private final VaultCodec codec;

    VaultRows(VaultEntries entries, VaultCodec codec) {
        this.entries = entries;
        this.codec = codec;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        List<VaultEntry> old = entries.findByKeyIdNot(codec.keyId(), Limit.of(limit));
        old.forEach(entry -> entry.reencrypt(codec));
        return old.size();
    }

    @Override
    public String kind() {
        return "reviewers";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        return entries.rowsByKey();
    }
}
