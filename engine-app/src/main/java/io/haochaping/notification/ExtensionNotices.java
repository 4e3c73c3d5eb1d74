package io.haochaping.notification;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.extension.ExtensionEnded;
import io.haochaping.extension.ExtensionRequest;
import io.haochaping.extension.ExtensionRequest.Decision;
import io.haochaping.extension.ExtensionState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What became of a request for more time: told to the applicant and the leaders of the unit, but not to whoever decided it just now. One that
 * is withdrawn because the case needs no more time is told to nobody.
 */
@Component
class ExtensionNotices {

    private final Outbox outbox;
    private final Concerned concerned;
    private final CaseFiles files;
    private final CaseDeadlines deadlines;

    ExtensionNotices(Outbox outbox, Concerned concerned, CaseFiles files, CaseDeadlines deadlines) {
        this.outbox = outbox;
        this.concerned = concerned;
        this.files = files;
        this.deadlines = deadlines;
    }

    @EventListener
    void on(ExtensionEnded ended) {
        ExtensionRequest request = ended.request();
        if (request.state() != ExtensionState.WITHDRAWN) {
            outbox.tell(NoticeKind.EXTENSION_DECIDED, audience(request), request.no(), facts(request));
        }
    }

    private Set<String> audience(ExtensionRequest request) {
        CaseView view = files.require(request.caseNo());
        Set<String> told = new TreeSet<>(concerned.leaders(view));
        told.add(request.requestedBy());
        if (request.endedAt() == null) {
            last(request).map(Decision::by).ifPresent(told::remove);
        }
        return concerned.withoutRated(view, told);
    }

    private Map<String, String> facts(ExtensionRequest request) {
        Map<String, String> facts = new HashMap<>();
        facts.put(Placeholder.REFERENCE.key(), request.no());
        facts.put(Placeholder.CASE_NO.key(), request.caseNo());
        facts.put(Placeholder.OUTCOME.key(), outcome(request));
        deadlines.find(request.caseNo(), DeadlineKind.CLOSE).ifPresent(close -> facts.put(Placeholder.DUE_DATE.key(), close.dueDate().toString()));
        Optional.ofNullable(request.subject()).ifPresent(subject -> facts.put(Placeholder.MATTER.key(), subject));
        Optional.ofNullable(request.unitCode()).ifPresent(unit -> facts.put(Placeholder.UNIT.key(), unit));
        return facts;
    }

    /** Of a refusal: at which of the two steps, so that the reader knows where its reason stands. */
    private static String outcome(ExtensionRequest request) {
        String outcome = "EXTENSION_" + request.state();
        return request.state() != ExtensionState.REFUSED ? outcome : outcome + (request.approval() == null ? "_BY_UNIT" : "_BY_COORDINATOR");
    }

    private static Optional<Decision> last(ExtensionRequest request) {
        return Stream.of(Optional.ofNullable(request.approval()), Optional.ofNullable(request.endorsement())).flatMap(Optional::stream).findFirst();
    }
}
