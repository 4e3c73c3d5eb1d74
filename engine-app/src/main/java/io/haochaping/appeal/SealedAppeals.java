package io.haochaping.appeal;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.haochaping.appeal.StoredAppealText.Part;
import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the encrypted texts of appeals, and lets a rotation of the data key reach them. */
@Component
@Transactional
class SealedAppeals implements SealedRows {

    private final StoredAppealTexts texts;
    private final Cipher cipher;
    private final Clock clock;

    SealedAppeals(StoredAppealTexts texts, Cipher cipher, Clock clock) {
        this.texts = texts;
        this.cipher = cipher;
        this.clock = clock;
    }

    void write(String appealNo, Part part, String text) {
        texts.save(new StoredAppealText(appealNo, part, text, clock.instant(), cipher));
    }

    @Transactional(readOnly = true)
    AppealTexts of(String appealNo) {
        Map<Part, String> read = new EnumMap<>(Part.class);
        texts.findByAppealNo(appealNo).forEach(text -> read.put(text.part(), text.text(cipher)));
        return new AppealTexts(read.get(Part.GROUNDS), read.get(Part.NOTE), read.get(Part.RECHECK_GROUNDS), read.get(Part.RECHECK_NOTE));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        List<StoredAppealText> older = texts.findByKeyIdNot(cipher.currentKeyId(), Limit.of(limit));
        older.forEach(text -> text.sealAnew(cipher));
        return older.size();
    }

    @Override
    public String kind() {
        return "appeals";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        return texts.rowsByKey();
    }
}
