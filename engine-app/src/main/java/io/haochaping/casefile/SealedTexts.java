package io.haochaping.casefile;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;

/** Writes and reads the encrypted texts of cases. Writers hold the lock of the case, so positions follow one another. */
@Component
@Transactional
class SealedTexts implements SealedRows {

    private final CaseTexts texts;
    private final Cipher cipher;
    private final Clock clock;

    SealedTexts(CaseTexts texts, Cipher cipher, Clock clock) {
        this.texts = texts;
        this.cipher = cipher;
        this.clock = clock;
    }

    CaseText write(CaseText.Place place, String text, String actor) {
        return texts.save(new CaseText(place, texts.countByCaseNo(place.caseNo()), actor, clock.instant(), text, cipher));
    }

    List<CaseText> of(String caseNo, CaseText.Kind kind) {
        return texts.findByCaseNoAndKindOrderByPosition(caseNo, kind);
    }

    List<CaseText> of(Collection<String> caseNos, CaseText.Kind kind) {
        return caseNos.isEmpty() ? List.of() : texts.findByCaseNoInAndKindOrderByPosition(caseNos, kind);
    }

    String read(CaseText text) {
        return text.text(cipher);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        List<CaseText> older = texts.findByKeyIdNot(cipher.currentKeyId(), Limit.of(limit));
        older.forEach(text -> text.sealAnew(cipher));
        return older.size();
    }

    @Override
    public String kind() {
        return "texts";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        return texts.rowsByKey();
    }
}
