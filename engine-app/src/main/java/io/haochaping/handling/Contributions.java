package io.haochaping.handling;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.haochaping.casefile.AttemptPurpose;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.ContactAttempts;
import io.haochaping.casefile.ContactAttempts.ContactAttempt;
import io.haochaping.casefile.EvidenceStore;
import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.casefile.Statements;
import io.haochaping.casefile.Statements.Statement;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.voice.ReviewerVoice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people add to an open case besides completing its tasks: attempts, evidence, statements. */
@Component
class Contributions {

    private static final Map<String, AttemptPurpose> PURPOSES = Map.of(Tasks.CONTACT, AttemptPurpose.CONTACT, Tasks.EXPLAIN,
            AttemptPurpose.EXPLAIN, Tasks.RETURN_VISIT, AttemptPurpose.RETURN_VISIT);

    private final CaseFiles files;
    private final CaseProcess process;
    private final Separation separation;
    private final ContactAttempts attempts;
    private final EvidenceStore evidence;
    private final Statements statements;
    private final ReviewerVoice voice;

    Contributions(CaseFiles files, CaseProcess process, Separation separation, ContactAttempts attempts, EvidenceStore evidence,
            Statements statements, ReviewerVoice voice) {
        this.files = files;
        this.process = process;
        this.separation = separation;
        this.attempts = attempts;
        this.evidence = evidence;
        this.statements = statements;
        this.voice = voice;
    }

    @Transactional
    ContactAttempt attempt(String caseNo, String means, String note, Person by) {
        if (voice.of(caseNo).declinedAt() != null) {
            throw Problem.conflict("contact-declined");
        }
        AttemptPurpose purpose = attemptPurpose(files.require(caseNo), by).orElseThrow(() -> Problem.forbidden("attempt-by-assignee-only"));
        return attempts.add(caseNo, purpose, means, note, by.id());
    }

    @Transactional
    Evidence addEvidence(String caseNo, String fileName, InputStream content, Person by) {
        CaseView view = files.require(caseNo);
        requireOpen(view);
        if (!mayAddEvidence(view, by)) {
            throw Problem.forbidden("evidence-by-the-unit-only");
        }
        return evidence.add(caseNo, fileName, content, by.id());
    }

    @Transactional
    Statement addStatement(String caseNo, String text, Person by) {
        CaseView view = files.require(caseNo);
        requireOpen(view);
        if (!mayAddStatement(view, by)) {
            throw Problem.forbidden("statement-by-rated-or-leader-only");
        }
        return statements.add(caseNo, text, by.id());
    }

    @Transactional
    Statement addStatement(String caseNo, String text, List<Attachment> attachments, Person by) {
        Statement statement = addStatement(caseNo, text, by);
        attachments.forEach(file -> evidence.add(caseNo, file.fileName(), new ByteArrayInputStream(file.content()), by.id()));
        return statement;
    }

    Optional<AttemptPurpose> attemptPurpose(CaseView view, Person by) {
        return process.openTasks(view.caseNo()).stream()
                .filter(task -> by.id().equals(task.assignee()) && PURPOSES.containsKey(task.key()))
                .map(task -> PURPOSES.get(task.key())).findFirst();
    }

    boolean mayAddEvidence(CaseView view, Person by) {
        return !view.status().isEnded() && (isRated(view, by) || by.isCoordinatorOf(view.jurisdiction()) || isOfTheUnit(view, by)
                || process.openTasks(view.caseNo()).stream().anyMatch(task -> by.id().equals(task.assignee())));
    }

    boolean mayAddStatement(CaseView view, Person by) {
        boolean leader = view.unitCode() != null && by.isLeaderOf(view.unitCode());
        return !view.status().isEnded() && (leader || isRated(view, by));
    }

    boolean isRated(CaseView view, Person by) {
        return separation.ratedAccount(view).filter(by.id()::equals).isPresent();
    }

    Set<String> ratedIn(Collection<CaseView> views, Person by) {
        return separation.ratedIn(views, by.id());
    }

    private static boolean isOfTheUnit(CaseView view, Person by) {
        return view.unitCode() != null && (by.isOfficerOf(view.unitCode()) || by.isLeaderOf(view.unitCode()));
    }

    private static void requireOpen(CaseView view) {
        if (view.status().isEnded()) {
            throw Problem.conflict("case-ended");
        }
    }
}
