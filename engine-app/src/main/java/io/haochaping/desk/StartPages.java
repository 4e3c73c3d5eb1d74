package io.haochaping.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseBoard.StatusCount;
import io.haochaping.casefile.CaseStatus;
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

    private static final int SHOWN = 8;
    private static final Set<Role> SUPERVISE = EnumSet.of(Role.LEADER, Role.COORDINATOR, Role.SUPERVISOR);

    private final VisibleCases cases;
    private final CaseRows rows;
    private final Places places;
    private final OrderBook orders;
    private final Organisation organisation;
    private final Words words;
    private final Clock clock;

    StartPages(VisibleCases cases, CaseRows rows, Places places, OrderBook orders, Organisation organisation, Words words, Clock clock) {
        this.cases = cases;
        this.rows = rows;
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
        Map<CaseStatus, StatusCount> counts = cases.statuses(person);
        List<Tile> tiles = new ArrayList<>();
        statusesOf(person).forEach(status -> tiles.add(waiting(status, of(counts, status).cases())));
        if (!Collections.disjoint(person.roles(), SUPERVISE)) {
            tiles.add(orders(person));
        }
        long open = counts.entrySet().stream().filter(count -> !count.getKey().isEnded()).mapToLong(count -> count.getValue().cases()).sum();
        tiles.add(tile("open", open, "/cases", Badge.QUIET));
        tiles.add(tile("overdue", counts.values().stream().mapToLong(StatusCount::overdue).sum(), "/cases?overdue=true", Badge.LATE));
        tiles.add(tile("closed", of(counts, CaseStatus.CLOSED).cases(), "/cases?status=CLOSED", "done"));
        return tiles;
    }

    private static StatusCount of(Map<CaseStatus, StatusCount> counts, CaseStatus status) {
        return counts.getOrDefault(status, new StatusCount(0, 0));
    }

    private Tile orders(Person person) {
        long count = orders.countOpen(organisation.scopeOf(person));
        return new Tile(words.text("desk.tile.orders"), count, "/supervision?state=OPEN", count == 0 ? "none" : Badge.SOON);
    }

    private Tile waiting(CaseStatus status, long count) {
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
        return rows.of(cases.nearest(SHOWN, person), false);
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
