package io.haochaping.spotcheck;

import java.util.List;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a rotation of the data key reach the notes of spot checks. */
@Component
class SealedChecks implements SealedRows {

    private final StoredChecks checks;
    private final Cipher cipher;

    SealedChecks(StoredChecks checks, Cipher cipher) {
        this.checks = checks;
        this.cipher = cipher;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        List<StoredCheck> older = checks.sealedUnderOtherThan(cipher.currentKeyId(), Limit.of(limit));
        older.forEach(check -> check.sealAnew(cipher));
        return older.size();
    }

    @Override
    public String kind() {
        return "spot-checks";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        return checks.rowsByKey();
    }
}
