package io.haochaping.objection;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;

/** Lets a rotation of the data key reach the texts of objections. */
@Component
class SealedObjections implements SealedRows {

    private final StoredObjections objections;
    private final Cipher cipher;

    SealedObjections(StoredObjections objections, Cipher cipher) {
        this.objections = objections;
        this.cipher = cipher;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        List<StoredObjection> older = objections.findByKeyIdNot(cipher.currentKeyId(), Limit.of(limit));
        older.forEach(objection -> objection.sealAnew(cipher));
        return older.size();
    }

    @Override
    public String kind() {
        return "objections";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        return objections.rowsByKey();
    }
}
