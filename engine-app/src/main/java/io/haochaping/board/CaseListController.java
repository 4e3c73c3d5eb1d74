package io.haochaping.board;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import io.haochaping.casefile.CaseBoard;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.OpenCaseQuery;
import io.haochaping.casefile.OpenCaseQuery.DueWindow;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.organisation.DataScope;
import io.haochaping.pages.Names;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;
import io.haochaping.review.Dimension;

/** The cases behind each number of the boards. */
@Controller
class CaseListController {

    /**
     * Which part of the open cases.
     *
     * @param free nobody has claimed the open task
     * @param mine the person who asks holds it
     */
    record Filter(@Nullable CaseStatus status, @Nullable DueSpan due, @Nullable String unit, boolean free, boolean provisional, boolean mine,
                  @Nullable Dimension dimension) {

        String address() {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath("/board/cases");
            Stream.ofNullable(status).forEach(value -> address.queryParam("status", value));
            Stream.ofNullable(due).forEach(value -> address.queryParam("due", value));
            Stream.ofNullable(unit).filter(value -> !value.isBlank()).forEach(value -> address.queryParam("unit", "{unit}"));
            Stream.ofNullable(dimension).forEach(value -> address.queryParam("dimension", value));
            Stream.of("free", "provisional", "mine").filter(this::is).forEach(name -> address.queryParam(name, true));
            return unit == null || unit.isBlank() ? address.build().toUriString() : address.encode().buildAndExpand(unit).toUriString();
        }

        private boolean is(String name) {
            return switch (name) {
                case "free" -> free;
                case "provisional" -> provisional;
                default -> mine;
            };
        }
    }

    /** @param filters in words */
    record ListPage(List<String> filters, List<BoardRow> rows, Paging paging) {
    }

    private final CaseBoard board;
    private final BoardScope scopes;
    private final WorkingDayBounds bounds;
    private final BoardRows rows;
    private final CurrentPerson current;
    private final Names names;
    private final Words words;

    CaseListController(CaseBoard board, BoardScope scopes, WorkingDayBounds bounds, BoardRows rows, CurrentPerson current, Names names, Words words) {
        this.board = board;
        this.scopes = scopes;
        this.bounds = bounds;
        this.rows = rows;
        this.current = current;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/board/cases")
    @Transactional(readOnly = true)
    public String list(@RequestParam(required = false) @Nullable CaseStatus status, @RequestParam(required = false) @Nullable DueSpan due,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(defaultValue = "false") boolean free,
            @RequestParam(defaultValue = "false") boolean provisional, @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable Dimension dimension, @RequestParam(defaultValue = "0") int page, Model model) {
        Person person = BoardPlaces.require(current.require());
        DataScope scope = scopes.of(person);
        Filter filter = new Filter(status, due, unit, free, provisional, mine, dimension);
        Page<CaseView> found = board.list(query(filter, scope, person), scope, PageRequest.of(Paging.require(page), Paging.SIZE));
        model.addAttribute("page", new ListPage(inWords(filter), rows.of(found.getContent()), Paging.of(found, filter.address())));
        return "board/cases";
    }

    private OpenCaseQuery query(Filter filter, DataScope scope, Person person) {
        List<DueWindow> windows = filter.due() == null ? List.of() : bounds.windows(scopes.jurisdictions(scope), filter.due());
        return new OpenCaseQuery(filter.status(), filter.unit() == null || filter.unit().isBlank() ? null : filter.unit(),
                filter.mine() ? person.id() : null, filter.free(), filter.provisional(), windows, filter.dimension());
    }

    private List<String> inWords(Filter filter) {
        return Stream.of(
                Stream.ofNullable(filter.status()).map(status -> words.word("desk.status.", status)),
                Stream.ofNullable(filter.due()).map(due -> words.text("board.span." + due)),
                Stream.ofNullable(filter.unit()).filter(unit -> !unit.isBlank()).map(names::unit),
                Stream.ofNullable(filter.dimension()).map(dimension -> words.word("desk.dimension.", dimension)),
                Stream.of("free", "provisional", "mine").filter(filter::is).map(name -> words.text("board.filter." + name)))
                .flatMap(part -> part).toList();
    }
}
