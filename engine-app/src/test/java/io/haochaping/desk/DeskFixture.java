package io.haochaping.desk;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.haochaping.casefile.AttemptPurpose;
import io.haochaping.casefile.CaseBoard;
import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseDimensions;
import io.haochaping.casefile.CaseEvent;
import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseNotes;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.ContactAttempts;
import io.haochaping.casefile.EvidenceStore;
import io.haochaping.casefile.Statements;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.Policies;
import io.haochaping.deadline.PolicyProfile;
import io.haochaping.deadline.PolicyRef;
import io.haochaping.deadline.WorkingCalendar;
import io.haochaping.handling.CaseHandling;
import io.haochaping.handling.CaseRights;
import io.haochaping.handling.OpenTask;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.organisation.DataScope;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.personaldata.MaskedData;
import io.haochaping.personaldata.PersonalDataVault;
import io.haochaping.personaldata.Purpose;
import io.haochaping.review.ChannelKind;
import io.haochaping.review.Norm;
import io.haochaping.review.NormCatalogue;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.ReviewKind;
import io.haochaping.review.ReviewerKind;
import io.haochaping.review.Reviews;
import io.haochaping.review.Satisfaction;
import io.haochaping.supervision.SupervisionCause;
import io.haochaping.supervision.SupervisionOrder;
import io.haochaping.supervision.SupervisionOrders;
import io.haochaping.pages.DeadlineBadges;
import io.haochaping.pages.Names;
import io.haochaping.pages.PolicyNames;
import io.haochaping.pages.Words;
import io.haochaping.voice.ReviewerReply;
import io.haochaping.voice.ReviewerVoice;
import io.haochaping.pages.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** One case of the district hall on the desk, with everything around it; the modules behind the desk are stand-ins. */
final class DeskFixture {

    static final String NO = "CP-20260213-000001";
    static final Instant RECEIVED = Instant.parse("2026-02-13T01:31:00Z");
    static final Instant CONTACT_DUE = Instant.parse("2026-02-25T15:59:59Z");
    static final Person OFFICER = Pages.OFFICER;
    static final Person CLERK = new Person("clerk-district", "李窗口", Set.of());
    static final Person AUDITOR = new Person("auditor", "审计员", Set.of("auditor"));
    static final Person STRANGER = new Person("officer-tax", "钱承办", Set.of("officer-tax-hall"));

    final CaseFiles files = mock(CaseFiles.class);
    final CaseHandling handling = mock(CaseHandling.class);
    final CurrentPerson current = mock(CurrentPerson.class);
    final Organisation organisation = mock(Organisation.class);
    final EvidenceStore evidence = mock(EvidenceStore.class);

    private final CaseDeadlines deadlines = mock(CaseDeadlines.class);
    private final CaseEvents events = mock(CaseEvents.class);
    private final SupervisionOrders orders = mock(SupervisionOrders.class);
    private final Reviews reviews = mock(Reviews.class);
    private final PersonalDataVault vault = mock(PersonalDataVault.class);
    private final Accounts accounts = mock(Accounts.class);
    private final NormCatalogue norms = mock(NormCatalogue.class);
    private final ContactAttempts attempts = mock(ContactAttempts.class);
    private final Statements statements = mock(Statements.class);
    private final CaseNotes notes = mock(CaseNotes.class);
    private final ReviewerVoice voice = mock(ReviewerVoice.class);
    private final WorkingCalendar calendar = mock(WorkingCalendar.class);

    DeskFixture() {
        when(organisation.scopeOf(any())).thenReturn(DataScope.NOTHING);
        when(organisation.scopeOf(OFFICER)).thenReturn(new DataScope(false, Set.of(), Set.of("hall"), null, null));
        when(organisation.unit("hall")).thenReturn(Optional.of(new Unit("hall", "政务服务大厅", "district")));
        when(organisation.jurisdiction("district")).thenReturn(Optional.of(new Jurisdiction("district", "新区", "district-3-5-15")));
        when(organisation.staff("hall", "E1024")).thenReturn(Optional.empty());
        when(files.find(eq(NO), any())).thenAnswer(call -> DataScope.NOTHING.equals(call.getArgument(1)) ? Optional.empty() : Optional.of(file()));
        when(accounts.displayName(anyString())).thenAnswer(call -> call.getArgument(0));
        when(accounts.membersOf("officer-hall")).thenReturn(List.of("officer-district", "officer2-district"));
        when(norms.find("115")).thenReturn(Optional.of(new Norm("115", 1, true, false, "服务态度差")));
        when(reviews.find("r-1")).thenReturn(Optional.of(review()));
        when(vault.masked("v-1")).thenReturn(new MaskedData("张*", "138****5678", "ID_CARD", "110***********1234"));
        surroundings();
        rights(OFFICER, new CaseRights(true, true, false, false, List.of(Purpose.CONTACT), List.of(), false));
    }

    private void surroundings() {
        when(deadlines.of(NO)).thenReturn(List.of(new CaseDeadline(DeadlineKind.CONTACT, RECEIVED, LocalDate.parse("2026-02-25"), CONTACT_DUE,
                false, false, null, null, null, null)));
        when(events.of(NO)).thenReturn(List.of(new CaseEvent(1, RECEIVED, CaseEventType.RECEIVED, "system", Map.of("realName", true, "unitCode", "hall")),
                new CaseEvent(2, RECEIVED.plusSeconds(600), CaseEventType.CONTACT_ATTEMPTED, "officer-district", Map.of("purpose", "CONTACT", "counted", true, "times", 1))));
        when(orders.of(NO)).thenReturn(List.of(new SupervisionOrder("DB-1", NO, "district", SupervisionCause.CONTACT, RECEIVED,
                LocalDate.parse("2026-02-27"), CONTACT_DUE.plusSeconds(172800), null, null, null, false)));
        when(handling.openTasks(NO)).thenReturn(List.of(new OpenTask("t-1", "Task_ContactReviewer", "先行联系", null, CONTACT_DUE, List.of("officer-hall"))));
        when(attempts.of(NO)).thenReturn(List.of(new ContactAttempts.ContactAttempt(AttemptPurpose.CONTACT, "PHONE", "张女士未接听", "officer-district",
                RECEIVED.plusSeconds(600), true)));
        when(statements.of(NO)).thenReturn(List.of(new Statements.Statement("s-1", "当天系统故障", "clerk-district", RECEIVED.plusSeconds(90000)),
                new Statements.Statement("s-2", "张女士来过两次", "leader-district", RECEIVED)));
        when(notes.of(NO)).thenReturn(List.of(new CaseNotes.CaseNote("Task_VerifyReview", "findingNote", "录像可见张女士", "officer-district", RECEIVED)));
        when(evidence.of(NO)).thenReturn(List.of(new EvidenceStore.Evidence("e-1", NO, "录像.mp4", "video/mp4", 4096, "00", "officer-district", RECEIVED)));
        when(evidence.content(NO, "e-1")).thenReturn(Optional.of(new byte[] {1}));
        when(calendar.workingDaysUntil(any(), any(), any())).thenReturn(1);
        when(voice.of(NO)).thenReturn(ReviewerReply.none(NO));
    }

    /** The scope lets the rated person find the case; the rights say why. */
    DeskFixture rated(Person person) {
        when(organisation.scopeOf(person)).thenReturn(new DataScope(false, Set.of(), Set.of(), "hall", "E1024"));
        return rights(person, new CaseRights(false, false, true, false, List.of(), List.of(), true));
    }

    DeskFixture reads(Person person) {
        when(organisation.scopeOf(person)).thenReturn(DataScope.EVERYTHING);
        return rights(person, new CaseRights(false, false, false, false, List.of(), List.of(), false));
    }

    DeskFixture asking(Person person) {
        when(current.require()).thenReturn(person);
        when(current.find()).thenReturn(Optional.of(person));
        return this;
    }

    private DeskFixture rights(Person person, CaseRights rights) {
        when(handling.rightsOn(NO, person)).thenReturn(rights);
        return this;
    }

    VisibleCases visible() {
        return new VisibleCases(files, mock(CaseBoard.class), organisation);
    }

    CaseDocuments documents() {
        return new CaseDocuments(snapshots(), events, orders, none(CaseFacet.class), Pages.CLOCK);
    }

    CasePages pages() {
        Words words = new Words(Pages.messages());
        Names names = new Names(organisation, accounts, words);
        DeadlineLines lines = new DeadlineLines(new DeadlineBadges(calendar, words, Pages.CLOCK), names, words);
        CaseRows rows = new CaseRows(deadlines, lines, reviews, names, words);
        return new CasePages(snapshots(), rows, lines, new CaseFacts(norms, mock(CaseDimensions.class), vault, names, words),
                new CaseWork(attempts, evidence, statements, notes, voice, names, words), new CaseTimeline(events, new EventSentences(names, words), names, words),
                new CaseOffers(accounts, organisation, names, words), new CaseSections(none(CaseSection.class)), reviews, orders, names, policyNames(words), words,
                Pages.CLOCK);
    }

    private static <T> ObjectProvider<T> none(Class<T> type) {
        return new StaticListableBeanFactory().getBeanProvider(type);
    }

    private static PolicyNames policyNames(Words words) {
        Policies policies = mock(Policies.class);
        when(policies.profile(any())).thenAnswer(asked -> new PolicyProfile(asked.getArgument(0), "区县差评处理", LocalDate.EPOCH, "S2", Map.of(), 3, 3, 5));
        return new PolicyNames(policies, words);
    }

    private CaseSnapshots snapshots() {
        return new CaseSnapshots(deadlines, handling);
    }

    static CaseView file() {
        return new CaseView(NO, "r-1", ReviewKind.REVIEW, "district", "hall", new PolicyRef("district-3-5-15", 1), null, CaseStatus.CONTACTING,
                null, true, true, "E1024", "不动产转移登记", RECEIVED, null, null, null, 0, false, false, null, null, null, 0, null, false, null, null, null);
    }

    private static RegisteredReview review() {
        return new RegisteredReview("r-1", "receipt", "W-1", ReviewKind.REVIEW, Satisfaction.VERY_DISSATISFIED, true, "demo-window",
                ChannelKind.WINDOW_DEVICE, "district", "hall", "district", "A03", "E1024", null, "不动产转移登记", List.of("115"), "排队两小时", RECEIVED,
                RECEIVED, RECEIVED.minusSeconds(660), true, false, ReviewerKind.NATURAL_PERSON, "v-1", false, null, "P-20261102-7", 1, null, Set.of("unknown-window"));
    }
}
