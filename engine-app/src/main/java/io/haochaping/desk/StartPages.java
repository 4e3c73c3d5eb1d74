package io.haochaping.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseQuery;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.desk.StartPage.Link;
import io.haochaping.desk.StartPage.Tile;
import io.haochaping.identity.Person;
import io.haochaping.identity.Role;
import io.haochaping.organisation.Organisation;
import io.haochaping.supervision.OrderBook;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Place;
import io.haochaping.pages.Places;
import io.haochaping.pages.Words;

/** What a person finds first: the numbers of the own roles, what is due next, and the ways on. */
@Component
class StartPages {

    private static final int LOOK_AT = 50;
    private static final int SHOWN = 8;
    private static final Set<Role> SUPERVISE = EnumSet.of(Role.LEADER, Role.COORDINATOR, Role.SUPERVISOR);

    private final VisibleCases cases;
    private final CaseRows rows;
    private final CaseDeadlines deadlines;
    private final Places places;
    private final OrderBook orders;
    private final Organisation organisation;
    private final Words words;
    private final Clock clock;

    StartPages(VisibleCases cases, CaseRows rows, CaseDeadlines deadlines, Places places, OrderBook orders, Organisation organisation,
            Words words, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.deadlines = deadlines;
        this.places = places;
        this.orders = orders;
        this.organisation = organisation;
        this.words = words;
        this.clock = clock;
    }

    StartPage of(Person person) {
        boolean clerk = person.roles().contains(Role.CLERK);
        return new StartPage(person.displayName(), words.day(LocalDate.now(clock)), tiles(person),
                clerk ? null : urgent(person), links(person));
    }

    private List<Tile> tiles(Person person) {
        long closed = cases.count(CaseStatus.CLOSED, null, person);
        long excluded = cases.count(CaseStatus.EXCLUDED, null, person);
        List<Tile> tiles = new ArrayList<>();
        statusesOf(person).forEach(status -> tiles.add(waiting(status, person)));
        if (!Collections.disjoint(person.roles(), SUPERVISE)) {
            tiles.add(orders(person));
        }
        tiles.add(tile("open", cases.count(null, null, person) - closed - excluded, "/cases", Badge.QUIET));
        tiles.add(tile("overdue", cases.count(null, true, person), "/cases?overdue=true", Badge.LATE));
        tiles.add(tile("closed", closed, "/cases?status=CLOSED", "done"));
        return tiles;
    }

    private Tile orders(Person person) {
        long count = orders.countOpen(organisation.scopeOf(person));
        return new Tile(words.text("desk.tile.orders"), count, "/supervision?state=OPEN", count == 0 ? "none" : Badge.SOON);
    }

    private Tile waiting(CaseStatus status, Person person) {
        long count = cases.count(status, null, person);
        return new Tile(words.word("desk.status.", status), count, "/cases?status=" + status, count == 0 ? "none" : Badge.SOON);
    }

    private Tile tile(String name, long count, String href, String tone) {
        return new Tile(words.text("desk.tile." + name), count, href, count == 0 ? "none" : tone);
    }

    /** The stages in which a case waits for one of the person's roles. */
    private static Set<CaseStatus> statusesOf(Person person) {
        Set<CaseStatus> statuses = EnumSet.noneOf(CaseStatus.class);
        person.roles().forEach(role -> statuses.addAll(switch (role) {
            case OFFICER -> EnumSet.of(CaseStatus.CONTACTING, CaseStatus.VERIFYING, CaseStatus.RECTIFYING, CaseStatus.EXPLAINING, CaseStatus.RETURN_VISIT);
            case LEADER -> EnumSet.of(CaseStatus.SIGNING_OFF);
            case COORDINATOR -> EnumSet.of(CaseStatus.DISPATCHING, CaseStatus.FILING);
            case ARBITER -> EnumSet.of(CaseStatus.EXCLUSION_REVIEW);
            case SUPERVISOR, AUDITOR, ADMIN, CLERK -> EnumSet.noneOf(CaseStatus.class);
        }));
        return statuses;
    }

    private List<CaseRow> urgent(Person person) {
        return Stream.of(true, false)
                .flatMap(overdue -> cases.list(new CaseQuery(null, null, overdue), 0, LOOK_AT, person).stream())
                .filter(file -> !file.status().isEnded())
                .sorted(Comparator.comparing(this::nextDue)).limit(SHOWN).map(file -> rows.of(file, false)).toList();
    }

    private Instant nextDue(CaseView file) {
        return deadlines.of(file.caseNo()).stream().filter(deadline -> !deadline.isMet()).map(CaseDeadline::dueAt)
                .min(Comparator.naturalOrder()).orElse(Instant.MAX);
    }

    private List<Link> links(Person person) {
        List<Link> links = new ArrayList<>();
        for (Place place : places.of(person)) {
            if (place.order() != Place.HOME) {
                links.add(link(place.name(), place.path()));
            }
        }
        return links;
    }

    private Link link(String name, String href) {
        return new Link(words.text("pages.place." + name), words.text("pages.place." + name + ".hint"), href);
    }
}
