package io.haochaping.desk.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.appeal.AppealCapacity;
import io.haochaping.appeal.AppealKind;
import io.haochaping.appeal.AppealState;
import io.haochaping.appeal.AppealTexts;
import io.haochaping.appeal.AppealView;
import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.pages.Words;

/**
 * An appeal over REST. Times carry the offset of Asia/Shanghai.
 *
 * @param texts null in lists, where nobody may read them all
 */
record AppealJson(String appealNo, String caseNo, AppealCapacity capacity, String appellant, AppealKind kind, AppealState state,
                  OffsetDateTime lodgedAt, @Nullable String examinedBy, @Nullable OffsetDateTime examinedAt, @Nullable LocalDate recheckUntil,
                  @Nullable OffsetDateTime recheckRequestedAt, @Nullable String recheckedBy, @Nullable OffsetDateTime recheckedAt,
                  @Nullable OffsetDateTime endedAt, @Nullable String noticeNo, @Nullable AppealTexts texts, List<FileJson> evidence) {

    record FileJson(String id, String fileName, String mediaType, long size, String sha256, String actor, OffsetDateTime at) {

        static FileJson of(Evidence file) {
            return new FileJson(file.id(), file.fileName(), file.mediaType(), file.size(), file.sha256(), file.actor(), AppealJson.at(file.at()));
        }

        @Override
        public String toString() {
            return "FileJson";
        }
    }

    /** A page of appeals. */
    record ListJson(List<AppealJson> items, int page, int size, long total) {
    }

    /** Of the case's document: what became of an appeal, without who decided and what was written. */
    record InCaseJson(String appealNo, AppealCapacity capacity, AppealKind kind, AppealState state, OffsetDateTime lodgedAt,
                      @Nullable LocalDate recheckUntil, @Nullable String noticeNo) {

        static InCaseJson of(AppealView appeal) {
            return new InCaseJson(appeal.no(), appeal.capacity(), appeal.kind(), appeal.state(), AppealJson.at(appeal.lodgedAt()),
                    appeal.recheckUntil(), appeal.noticeNo());
        }
    }

    static AppealJson listed(AppealView appeal) {
        return of(appeal, null, List.of());
    }

    static AppealJson of(AppealView appeal, @Nullable AppealTexts texts, List<FileJson> evidence) {
        return new AppealJson(appeal.no(), appeal.caseNo(), appeal.capacity(), appeal.appellant(), appeal.kind(), appeal.state(),
                at(appeal.lodgedAt()), appeal.examinedBy(), orNull(appeal.examinedAt()), appeal.recheckUntil(),
                orNull(appeal.recheckRequestedAt()), appeal.recheckedBy(), orNull(appeal.recheckedAt()), orNull(appeal.endedAt()),
                appeal.noticeNo(), texts, evidence);
    }

    private static OffsetDateTime at(Instant time) {
        return time.atZone(Words.ZONE).toOffsetDateTime();
    }

    private static @Nullable OffsetDateTime orNull(@Nullable Instant time) {
        return time == null ? null : at(time);
    }

    /** Spring writes bodies to the log when somebody turns its debugging on. */
    @Override
    public String toString() {
        return "AppealJson[" + appealNo + "]";
    }
}
