package io.haochaping.handling;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseView;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.personaldata.Access;
import io.haochaping.personaldata.PersonalData;
import io.haochaping.personaldata.PersonalDataVault;
import io.haochaping.personaldata.Purpose;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.review.Reviews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the reviewer's data to the assignee of exactly the purpose's task; each use is an event and an access-log entry. */
@Component
class Unmasking {

    private static final Map<Purpose, String> TASKS = Map.of(Purpose.CONTACT, Tasks.CONTACT, Purpose.VERIFY, Tasks.VERIFY,
            Purpose.EXPLAIN, Tasks.EXPLAIN, Purpose.RETURN_VISIT, Tasks.RETURN_VISIT);

    private final CaseFiles files;
    private final CaseRecord record;
    private final CaseProcess process;
    private final Reviews reviews;
    private final PersonalDataVault vault;
    private final Separation separation;
    private final ObjectProvider<UnmaskingGround> grounds;
    private final Clock clock;

    Unmasking(CaseFiles files, CaseRecord record, CaseProcess process, Reviews reviews, PersonalDataVault vault, Separation separation,
            ObjectProvider<UnmaskingGround> grounds, Clock clock) {
        this.files = files;
        this.record = record;
        this.process = process;
        this.reviews = reviews;
        this.vault = vault;
        this.separation = separation;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Transactional
    PersonalData reveal(String caseNo, Purpose purpose, Person by) {
        CaseView view = files.require(caseNo);
        String task = ownTask(view, purpose, by).orElseThrow(() -> Problem.forbidden("unmask-not-allowed"));
        String vaultId = reviews.find(view.reviewId()).orElseThrow().vaultId();
        if (vaultId == null) {
            throw Problem.notFound("no-reviewer-data");
        }
        record.unmasked(caseNo, purpose.name(), by.id());
        return vault.reveal(vaultId, new Access(by.id(), purpose, caseNo, task, clock.instant()));
    }

    List<Purpose> open(CaseView view, Person by) {
        return Stream.concat(TASKS.keySet().stream(), grounds.stream().map(UnmaskingGround::purpose))
                .filter(purpose -> ownTask(view, purpose, by).isPresent()).sorted().toList();
    }

    /** Id of the task of this purpose that the person has. */
    private Optional<String> ownTask(CaseView view, Purpose purpose, Person by) {
        if (separation.ratedAccount(view).filter(by.id()::equals).isPresent()) {
            return Optional.empty();
        }
        if (!TASKS.containsKey(purpose)) {
            return grounds.stream().filter(ground -> ground.purpose() == purpose).flatMap(ground -> ground.taskOf(view.caseNo(), by.id()).stream())
                    .findFirst();
        }
        return process.openTasks(view.caseNo()).stream()
                .filter(task -> task.key().equals(TASKS.get(purpose)) && by.id().equals(task.assignee())).map(OpenTask::id).findFirst();
    }
}
