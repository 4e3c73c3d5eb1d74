package io.haochaping.extension;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;

/** Lets a rotation of the data key reach the texts of requests for more time. */
@Component
class SealedExtensions implements SealedRows {

    private final StoredExtensions extensions;
    private final Cipher cipher;

    SealedExtensions(StoredExtensions extensions, Cipher cipher) {
        this.extensions = extensions;
        this.cipher = cipher;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        List<StoredExtension> older = extensions.findByKeyIdNot(cipher.currentKeyId(), Limit.of(limit));
        older.forEach(request -> request.sealAnew(cipher));
        return older.size();
    }

    @Override
    public String kind() {
        return "extensions";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        return extensions.rowsByKey();
    }
}
