package io.haochaping.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseEvent;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.desk.CaseJson.DeadlineJson;
import io.haochaping.desk.CaseJson.EventJson;
import io.haochaping.desk.CaseJson.ExclusionJson;
import io.haochaping.desk.CaseJson.SupervisionJson;
import io.haochaping.desk.CaseJson.TaskJson;
import io.haochaping.handling.OpenTask;
import io.haochaping.supervision.SupervisionOrder;
import io.haochaping.supervision.SupervisionOrders;
import io.haochaping.identity.Person;
import io.haochaping.pages.Words;

/** Writes cases as the contract's JSON. */
@Component
class CaseDocuments {

    private static final List<DeadlineKind> KINDS = List.of(DeadlineKind.DISPATCH, DeadlineKind.CONTACT, DeadlineKind.RECTIFY,
            DeadlineKind.CLOSE, DeadlineKind.DECIDE, DeadlineKind.FILE);

    private final CaseSnapshots snapshots;
    private final CaseEvents events;
    private final SupervisionOrders orders;
    private final ObjectProvider<CaseFacet> facets;
    private final Clock clock;

    CaseDocuments(CaseSnapshots snapshots, CaseEvents events, SupervisionOrders orders, ObjectProvider<CaseFacet> facets, Clock clock) {
        this.snapshots = snapshots;
        this.events = events;
        this.orders = orders;
        this.facets = facets;
        this.clock = clock;
    }

    CaseJson of(CaseView file, Person person, boolean rated) {
        Map<String, @Nullable Object> added = new LinkedHashMap<>();
        facets.stream().forEach(facet -> added.put(facet.name(), facet.of(file, person, rated)));
        return document(snapshots.of(file), orders.of(file.caseNo()), events.of(file.caseNo()), rated, added);
    }

    /** The cases of a list; {@code rated} are the numbers of those that are about the person who asks. */
    List<CaseJson> of(List<CaseView> files, Set<String> rated) {
        List<String> caseNos = files.stream().map(CaseView::caseNo).toList();
        Map<String, List<SupervisionOrder>> issued = orders.of(caseNos);
        Map<String, List<CaseEvent>> logs = events.of(caseNos);
        return snapshots.of(files).stream().map(snapshot -> document(snapshot, issued.getOrDefault(snapshot.caseNo(), List.of()),
                logs.getOrDefault(snapshot.caseNo(), List.of()), rated.contains(snapshot.caseNo()), Map.of())).toList();
    }

    private CaseJson document(CaseSnapshot snapshot, List<SupervisionOrder> issued, List<CaseEvent> log, boolean rated,
            Map<String, @Nullable Object> added) {
        CaseView file = snapshot.file();
        return new CaseJson(file.caseNo(), file.reviewId(), file.kind(), file.jurisdiction(), file.unitCode(), file.policy().key(),
                file.policy().version(), file.track(), file.status(), file.finding(), rated ? null : file.realName(),
                local(file.receivedAt()), localOrNull(file.closedAt()), file.filingNo(),
                snapshot.tasks().stream().map(CaseDocuments::task).toList(), deadlines(snapshot), overdue(snapshot),
                issued.stream().map(CaseDocuments::order).toList(), exclusion(file),
                log.stream().filter(event -> EventDetails.isFor(rated, event.type())).map(event -> event(event, rated)).toList(), added);
    }

    private Map<String, @Nullable DeadlineJson> deadlines(CaseSnapshot snapshot) {
        Map<String, @Nullable DeadlineJson> byKind = new LinkedHashMap<>();
        KINDS.forEach(kind -> byKind.put(key(kind), null));
        snapshot.deadlines().stream().filter(deadline -> KINDS.contains(deadline.kind()))
                .forEach(deadline -> byKind.put(key(deadline.kind()), deadline(deadline, snapshot)));
        return byKind;
    }

    private DeadlineJson deadline(CaseDeadline deadline, CaseSnapshot snapshot) {
        return new DeadlineJson(deadline.dueDate(), local(deadline.dueAt()), deadline.provisional(), localOrNull(deadline.metAt()),
                deadline.isOverdue(clock.instant()), deadline.isMet() ? null : snapshot.heldBy());
    }

    private List<String> overdue(CaseSnapshot snapshot) {
        Instant now = clock.instant();
        return KINDS.stream().filter(kind -> snapshot.deadlines().stream().anyMatch(it -> it.kind() == kind && it.isOverdue(now)))
                .map(CaseDocuments::key).toList();
    }

    private static EventJson event(CaseEvent event, boolean rated) {
        Map<String, Object> detail = rated ? EventDetails.forRated(event.detail()) : event.detail();
        return new EventJson(event.seq(), local(event.at()), event.type(), event.actor(), detail);
    }

    private static TaskJson task(OpenTask task) {
        return new TaskJson(task.id(), task.key(), task.assignee(), localOrNull(task.dueAt()));
    }

    private static SupervisionJson order(SupervisionOrder order) {
        return new SupervisionJson(order.no(), order.cause(), order.isOpen(), local(order.dueAt()));
    }

    private static @Nullable ExclusionJson exclusion(CaseView file) {
        return file.excludedAt() == null ? null
                : new ExclusionJson(file.exclusionAsked(), file.excludedBy(), local(file.excludedAt()), file.noticeNo());
    }

    static String key(DeadlineKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static OffsetDateTime local(Instant time) {
        return time.atZone(Words.ZONE).toOffsetDateTime();
    }

    private static @Nullable OffsetDateTime localOrNull(@Nullable Instant time) {
        return time == null ? null : local(time);
    }
}
