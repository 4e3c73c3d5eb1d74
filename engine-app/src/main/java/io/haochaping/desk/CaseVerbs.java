package io.haochaping.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import io.haochaping.casefile.ContactAttempts.ContactAttempt;
import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.casefile.Statements.Statement;
import io.haochaping.handling.Attachment;
import io.haochaping.handling.CaseHandling;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.personaldata.PersonalData;
import io.haochaping.personaldata.Purpose;
import io.haochaping.pages.Inputs;

/** What staff can do with a case, for forms and REST alike: in scope or 404, then the inputs, then the rules of handling. */
@Component
class CaseVerbs {

    private final VisibleCases cases;
    private final CaseHandling handling;
    private final CurrentPerson current;

    CaseVerbs(VisibleCases cases, CaseHandling handling, CurrentPerson current) {
        this.cases = cases;
        this.handling = handling;
        this.current = current;
    }

    ContactAttempt attempt(String caseNo, @Nullable String means, @Nullable String note) {
        Person person = inScope(caseNo);
        new Inputs().code("/means", means).text("/note", note).require();
        return handling.attemptContact(caseNo, means, note, person);
    }

    Evidence evidence(String caseNo, @Nullable MultipartFile file) {
        Person person = inScope(caseNo);
        if (file == null || file.isEmpty()) {
            throw Problem.unprocessable("file", "form-required");
        }
        try (InputStream content = file.getInputStream()) {
            return handling.addEvidence(caseNo, Optional.ofNullable(file.getOriginalFilename()).orElse(""), content, person);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Statement statement(String caseNo, @Nullable String text) {
        Person person = inScope(caseNo);
        new Inputs().text("/text", text).require();
        return handling.addStatement(caseNo, text, person);
    }

    /** A statement with its evidence, from the form. */
    void explain(String caseNo, @Nullable String text, List<MultipartFile> files) {
        Person person = inScope(caseNo);
        new Inputs().text("/text", text).require();
        handling.addStatement(caseNo, text, files.stream().filter(file -> !file.isEmpty()).map(CaseVerbs::attachment).toList(), person);
    }

    private static Attachment attachment(MultipartFile file) {
        try {
            return new Attachment(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void assign(String caseNo, @Nullable String taskId, @Nullable String userId) {
        Person person = inScope(caseNo);
        new Inputs().code("/taskId", taskId).code("/userId", userId).require();
        handling.assign(caseNo, taskId, userId, person);
    }

    void redispatch(String caseNo, @Nullable String unitCode, @Nullable String reason) {
        Person person = inScope(caseNo);
        new Inputs().code("/unitCode", unitCode).text("/reason", reason).require();
        handling.redispatch(caseNo, unitCode, reason, person);
    }

    PersonalData unmask(String caseNo, @Nullable Purpose purpose) {
        Person person = inScope(caseNo);
        if (purpose == null) {
            throw Problem.unprocessable("/purpose", "form-required");
        }
        return handling.unmask(caseNo, purpose, person);
    }

    private Person inScope(String caseNo) {
        Person person = current.require();
        cases.require(caseNo, person);
        return person;
    }
}
