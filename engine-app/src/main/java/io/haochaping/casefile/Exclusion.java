package io.haochaping.casefile;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How far it has come with the exclusion (不予采纳) of a case's review. Once refused or taken back, none is possible any more. */
@Embeddable
class Exclusion {

    private boolean exclusionRefused;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Finding exclusionAsked;
    private @Nullable String excludedBy;
    private @Nullable Instant excludedAt;
    private @Nullable String noticeNo;

    void ask(Finding reason) {
        exclusionAsked = reason;
    }

    void decide(boolean upheld, String by) {
        exclusionRefused |= !upheld;
        excludedBy = upheld ? by : null;
    }

    /** @param reason open where it is none of the five */
    void byAppeal(@Nullable Finding reason, String by) {
        exclusionAsked = reason;
        excludedBy = by;
    }

    /** @return whether exclusion was possible until now */
    boolean shut() {
        boolean open = !exclusionRefused;
        exclusionRefused = true;
        return open;
    }

    void takeEffect(String notice, Instant at) {
        noticeNo = notice;
        excludedAt = at;
    }

    void takeBack() {
        exclusionRefused = true;
        excludedBy = null;
        excludedAt = null;
        noticeNo = null;
    }

    boolean isRefused() {
        return exclusionRefused;
    }

    @Nullable Finding asked() {
        return exclusionAsked;
    }

    @Nullable String by() {
        return excludedBy;
    }

    @Nullable Instant at() {
        return excludedAt;
    }

    @Nullable String noticeNo() {
        return noticeNo;
    }
}
