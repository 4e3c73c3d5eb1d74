package io.haochaping.improvement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a rotation of the data key reach texts, commenters, files and kept workbooks. */
@Component
class SealedImprovements implements SealedRows {

    private final StoredImprovementSteps steps;
    private final StoredCommenters commenters;
    private final StoredInspectionUploads uploads;
    private final StoredImprovementFiles files;
    private final Cipher cipher;

    SealedImprovements(StoredImprovementSteps steps, StoredCommenters commenters, StoredInspectionUploads uploads, StoredImprovementFiles files,
            Cipher cipher) {
        this.steps = steps;
        this.commenters = commenters;
        this.uploads = uploads;
        this.files = files;
        this.cipher = cipher;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        String key = cipher.currentKeyId();
        int sealed = each(steps.findByKeyIdNot(key, Limit.of(limit)), step -> step.sealAnew(cipher));
        sealed = sealed > 0 ? sealed : each(commenters.findByKeyIdNot(key, Limit.of(limit)), commenter -> commenter.sealAnew(cipher));
        sealed = sealed > 0 ? sealed : each(uploads.findByKeyIdNot(key, Limit.of(limit)), upload -> upload.sealAnew(cipher));
        return sealed > 0 ? sealed : each(files.findByKeyIdNot(key, Limit.of(limit)), file -> file.sealAnew(cipher));
    }

    private static <T> int each(List<T> older, Consumer<T> anew) {
        older.forEach(anew);
        return older.size();
    }

    @Override
    public String kind() {
        return "improvements";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        Map<String, Long> rows = new TreeMap<>();
        Stream.of(steps.byKey(), commenters.byKey(), uploads.byKey(), files.byKey()).flatMap(List::stream)
                .forEach(each -> rows.merge(each.keyId(), each.rows(), Long::sum));
        return rows.entrySet().stream().map(each -> new KeyRows(each.getKey(), each.getValue())).toList();
    }
}
