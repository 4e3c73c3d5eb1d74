package io.haochaping.review;

import java.util.List;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class RejectionRows implements SealedRows {

    private final StoredRejections rejections;
    private final Cipher cipher;

    RejectionRows(StoredRejections rejections, Cipher cipher) {
        this.rejections = rejections;
        this.cipher = cipher;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        List<StoredRejection> old = rejections.findByKeyIdNot(cipher.currentKeyId(), Limit.of(limit));
        old.forEach(rejection -> rejection.reencrypt(cipher));
        return old.size();
    }

    @Override
    public String kind() {
        return "rejections";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        return rejections.rowsByKey();
    }
}
