package io.haochaping.handling;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.ContactAttempts.ContactAttempt;
import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.casefile.Statements.Statement;
import io.haochaping.engine.Retries;
import io.haochaping.identity.Person;
import io.haochaping.personaldata.PersonalData;
import io.haochaping.personaldata.Purpose;
import org.springframework.stereotype.Component;

@Component
class HandledCases implements CaseHandling {

    private final CaseFiles files;
    private final CaseOpening opening;
    private final FollowUps followUps;
    private final Steering steering;
    private final Contributions contributions;
    private final Unmasking unmasking;
    private final CaseProcess process;
    private final Retries retries;

    HandledCases(CaseFiles files, CaseOpening opening, FollowUps followUps, Steering steering, Contributions contributions,
            Unmasking unmasking, CaseProcess process, Retries retries) {
        this.files = files;
        this.opening = opening;
        this.followUps = followUps;
        this.steering = steering;
        this.contributions = contributions;
        this.unmasking = unmasking;
        this.process = process;
        this.retries = retries;
    }

    @Override
    public String open(String reviewId) {
        return opening.open(reviewId);
    }

    @Override
    public String openByHand(String reviewId, Person coordinator) {
        return retries.inTransaction(() -> opening.openByHand(reviewId, coordinator));
    }

    @Override
    public Optional<String> followedUp(String followUpReviewId) {
        return followUps.received(followUpReviewId);
    }

    @Override
    public List<OpenTask> openTasks(String caseNo) {
        return process.openTasks(caseNo);
    }

    @Override
    public Map<String, List<OpenTask>> openTasks(Collection<String> caseNos) {
        return process.openTasks(caseNos);
    }

    @Override
    public Set<String> ratedIn(Collection<CaseView> cases, Person by) {
        return contributions.ratedIn(cases, by);
    }

    @Override
    public ContactAttempt attemptContact(String caseNo, String means, String note, Person by) {
        return retries.inTransaction(() -> contributions.attempt(caseNo, means, note, by));
    }

    @Override
    public Evidence addEvidence(String caseNo, String fileName, InputStream content, Person by) {
        return contributions.addEvidence(caseNo, fileName, content, by);
    }

    @Override
    public Statement addStatement(String caseNo, String text, Person by) {
        return retries.inTransaction(() -> contributions.addStatement(caseNo, text, by));
    }

    @Override
    public Statement addStatement(String caseNo, String text, List<Attachment> attachments, Person by) {
        return retries.inTransaction(() -> contributions.addStatement(caseNo, text, attachments, by));
    }

    @Override
    public void assign(String caseNo, String taskId, String userId, Person by) {
        retries.inTransaction(() -> steering.assign(caseNo, taskId, userId, by));
    }

    @Override
    public void redispatch(String caseNo, String unitCode, String reason, Person by) {
        retries.inTransaction(() -> steering.redispatch(caseNo, unitCode, reason, by));
    }

    @Override
    public PersonalData unmask(String caseNo, Purpose purpose, Person by) {
        return retries.inTransaction(() -> unmasking.reveal(caseNo, purpose, by));
    }

    @Override
    public CaseRights rightsOn(String caseNo, Person by) {
        CaseView view = files.require(caseNo);
        List<String> assignable = !Steering.steers(by, view) ? List.of()
                : process.openTasks(caseNo).stream().filter(task -> Steering.OFFICERS_TASKS.contains(task.key())).map(OpenTask::id).toList();
        return new CaseRights(contributions.attemptPurpose(view, by).isPresent(), contributions.mayAddEvidence(view, by),
                contributions.mayAddStatement(view, by), by.isCoordinatorOf(view.jurisdiction()) && Steering.isMovable(view),
                unmasking.open(view, by), assignable, contributions.isRated(view, by));
    }
}
