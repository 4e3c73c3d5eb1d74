package io.haochaping.desk;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import io.haochaping.casefile.AttemptPurpose;
import io.haochaping.casefile.ContactAttempts.ContactAttempt;
import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.casefile.Statements.Statement;
import io.haochaping.personaldata.PersonalData;
import io.haochaping.personaldata.Purpose;

/**
 * Acting on a case over REST (contract section 3). No body shows what people wrote by its text form: Spring writes that to the log when
 * somebody turns its debugging on.
 */
@RestController
@RequestMapping("/api/v1/cases/{caseNo}")
class CaseVerbsRestController {

    record AttemptBody(@Nullable String means, @Nullable String note) {

        @Override
        public String toString() {
            return "AttemptBody";
        }
    }

    record AttemptJson(AttemptPurpose purpose, String means, String note, String actor, OffsetDateTime at, boolean counted) {

        @Override
        public String toString() {
            return "AttemptJson";
        }
    }

    record EvidenceJson(String id, String fileName, String mediaType, long size, String sha256, String actor, OffsetDateTime at) {

        @Override
        public String toString() {
            return "EvidenceJson";
        }
    }

    record StatementBody(@Nullable String text) {

        @Override
        public String toString() {
            return "StatementBody";
        }
    }

    record StatementJson(String id, String text, String actor, OffsetDateTime at) {

        @Override
        public String toString() {
            return "StatementJson";
        }
    }

    record AssignBody(@Nullable String taskId, @Nullable String userId) {
    }

    record RedispatchBody(@Nullable String unitCode, @Nullable String reason) {

        @Override
        public String toString() {
            return "RedispatchBody";
        }
    }

    record UnmaskBody(@Nullable Purpose purpose) {
    }

    /** Reviewer data in clear; in the body of this one answer and nowhere else. */
    record UnmaskJson(@Nullable String name, @Nullable String phone, @Nullable String idKind, @Nullable String idNo) {

        @Override
        public String toString() {
            return "UnmaskJson";
        }
    }

    private final CaseVerbs verbs;

    CaseVerbsRestController(CaseVerbs verbs) {
        this.verbs = verbs;
    }

    @PostMapping("/contact-attempts")
    @ResponseStatus(HttpStatus.CREATED)
    AttemptJson attempt(@PathVariable String caseNo, @RequestBody AttemptBody body) {
        ContactAttempt attempt = verbs.attempt(caseNo, body.means(), body.note());
        return new AttemptJson(attempt.purpose(), attempt.means(), attempt.note(), attempt.actor(), CaseDocuments.local(attempt.at()),
                attempt.counted());
    }

    @PostMapping("/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceJson evidence(@PathVariable String caseNo, @RequestParam(required = false) @Nullable MultipartFile file) {
        Evidence evidence = verbs.evidence(caseNo, file);
        return new EvidenceJson(evidence.id(), evidence.fileName(), evidence.mediaType(), evidence.size(), evidence.sha256(),
                evidence.actor(), CaseDocuments.local(evidence.at()));
    }

    @PostMapping("/statements")
    @ResponseStatus(HttpStatus.CREATED)
    StatementJson statement(@PathVariable String caseNo, @RequestBody StatementBody body) {
        Statement statement = verbs.statement(caseNo, body.text());
        return new StatementJson(statement.id(), statement.text(), statement.actor(), CaseDocuments.local(statement.at()));
    }

    @PostMapping("/assign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable String caseNo, @RequestBody AssignBody body) {
        verbs.assign(caseNo, body.taskId(), body.userId());
    }

    @PostMapping("/redispatch")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void redispatch(@PathVariable String caseNo, @RequestBody RedispatchBody body) {
        verbs.redispatch(caseNo, body.unitCode(), body.reason());
    }

    @PostMapping("/unmask")
    UnmaskJson unmask(@PathVariable String caseNo, @RequestBody UnmaskBody body) {
        PersonalData data = verbs.unmask(caseNo, body.purpose());
        return new UnmaskJson(data.name(), data.phone(), data.idKind(), data.idNo());
    }
}
