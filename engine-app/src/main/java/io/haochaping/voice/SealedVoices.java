package io.haochaping.voice;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;

/** Lets a rotation of the data key reach what reviewers said. */
@Component
class SealedVoices implements SealedRows {

    private final StoredReplies replies;
    private final StoredReports reports;
    private final SealedWords words;

    SealedVoices(StoredReplies replies, StoredReports reports, SealedWords words) {
        this.replies = replies;
        this.reports = reports;
        this.words = words;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        var olderReplies = replies.findByKeyIdNot(words.keyId(), Limit.of(limit));
        olderReplies.forEach(reply -> reply.sealAnew(words));
        int left = limit - olderReplies.size();
        if (left == 0) {
            return limit;
        }
        var olderReports = reports.findByKeyIdNot(words.keyId(), Limit.of(left));
        olderReports.forEach(report -> report.sealAnew(words));
        return olderReplies.size() + olderReports.size();
    }

    @Override
    public String kind() {
        return "voices";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        return Stream.concat(replies.rowsByKey().stream(), reports.rowsByKey().stream()).toList();
    }
}
