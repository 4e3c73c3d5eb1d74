package io.haochaping.handling;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.ContactAttempts.ContactAttempt;
import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.casefile.Statements.Statement;
import io.haochaping.identity.Person;
import io.haochaping.personaldata.PersonalData;
import io.haochaping.personaldata.Purpose;

/**
 * Opening a case and steering it, outside the completion of its tasks. Every verb checks who asks and answers a
 * {@link io.haochaping.identity.problem.Problem} (400, 403, 404, 409) that says what to do; nothing is half done.
 */
public interface CaseHandling {

    /**
     * Opens a case for a review: record and process instance in the caller's transaction, or neither.
     *
     * @return the case number; of the case that the review already has, if any
     */
    String open(String reviewId);

    /** Opens a case on the word of a coordinator, for an accepted review that opened none (contract 5). */
    String openByHand(String reviewId, Person coordinator);

    /** A follow-up review came in: an event of the open case, supervision of a closed one when bad, else the first case. */
    java.util.Optional<String> followedUp(String followUpReviewId);

    /** Open tasks of a case, the supervision orders' included. */
    List<OpenTask> openTasks(String caseNo);

    /** The same for the cases of a list, by case number; a case without any is absent. */
    Map<String, List<OpenTask>> openTasks(Collection<String> caseNos);

    /** The cases of a list that are about this person. */
    Set<String> ratedIn(Collection<CaseView> cases, Person by);

    ContactAttempt attemptContact(String caseNo, String means, String note, Person by);

    Evidence addEvidence(String caseNo, String fileName, InputStream content, Person by);

    Statement addStatement(String caseNo, String text, Person by);

    /** A statement with evidence (举证解释): all of it is kept, or nothing. */
    Statement addStatement(String caseNo, String text, List<Attachment> attachments, Person by);

    /** Gives a task to an officer of the unit (安排专人); leader or coordinator. */
    void assign(String caseNo, String taskId, String userId, Person by);

    /** Moves an open case to another unit of the jurisdiction; coordinator. The clock runs on. */
    void redispatch(String caseNo, String unitCode, String reason, Person by);

    /** Shows the reviewer's data to the assignee of exactly the purpose's task; a grant of 30 minutes that ends with the task. */
    PersonalData unmask(String caseNo, Purpose purpose, Person by);

    /** What this person may do with the case now; for showing or hiding controls, never instead of the checks. */
    CaseRights rightsOn(String caseNo, Person by);
}
