package io.haochaping.improvement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a rotation of the data key reach texts, commenters and kept workbooks. */
@Component
class SealedImprovements implements SealedRows {

    private final StoredImprovementSteps steps;
    private final StoredCommenters commenters;
    private final StoredInspectionUploads uploads;
    private final Cipher cipher;

    SealedImprovements(StoredImprovementSteps steps, StoredCommenters commenters, StoredInspectionUploads uploads, Cipher cipher) {
        this.steps = steps;
        this.commenters = commenters;
        this.uploads = uploads;
        this.cipher = cipher;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        String key = cipher.currentKeyId();
        List<StoredImprovementStep> texts = steps.findByKeyIdNot(key, Limit.of(limit));
        texts.forEach(step -> step.sealAnew(cipher));
        if (!texts.isEmpty()) {
            return texts.size();
        }
        List<StoredCommenter> people = commenters.findByKeyIdNot(key, Limit.of(limit));
        people.forEach(commenter -> commenter.sealAnew(cipher));
        List<StoredInspectionUpload> files = people.isEmpty() ? uploads.findByKeyIdNot(key, Limit.of(limit)) : List.of();
        files.forEach(upload -> upload.sealAnew(cipher));
        return people.size() + files.size();
    }

    @Override
    public String kind() {
        return "improvements";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        Map<String, Long> rows = new TreeMap<>();
        Stream.of(steps.byKey(), commenters.byKey(), uploads.byKey()).flatMap(List::stream)
                .forEach(each -> rows.merge(each.keyId(), each.rows(), Long::sum));
        return rows.entrySet().stream().map(each -> new KeyRows(each.getKey(), each.getValue())).toList();
    }
}
