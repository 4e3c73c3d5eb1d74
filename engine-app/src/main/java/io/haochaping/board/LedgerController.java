package io.haochaping.board;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import io.haochaping.casefile.LedgerView;
import io.haochaping.casefile.LedgerView.LedgerLine;
import io.haochaping.casefile.LedgerView.LedgerQuery;
import io.haochaping.casefile.LedgerView.LedgerState;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.organisation.DataScope;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;

/** The ledger (台账) of complex problems: list, filter, export. */
@Controller
class LedgerController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    record LedgerPage(List<LedgerRow> rows, List<Option> states, List<Option> units, @Nullable LocalDate from, @Nullable LocalDate to, String export,
                      Paging paging) {
    }

    private final LedgerView ledger;
    private final LedgerRows rows;
    private final LedgerSheet sheet;
    private final BoardScope scopes;
    private final CurrentPerson current;
    private final Words words;
    private final Clock clock;

    LedgerController(LedgerView ledger, LedgerRows rows, LedgerSheet sheet, BoardScope scopes, CurrentPerson current, Words words, Clock clock) {
        this.ledger = ledger;
        this.rows = rows;
        this.sheet = sheet;
        this.scopes = scopes;
        this.current = current;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/board/ledger")
    @Transactional(readOnly = true)
    public String list(@RequestParam(required = false) @Nullable LedgerState state, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "0") int page, Model model) {
        DataScope scope = scope();
        LedgerQuery query = query(state, unit, from, to);
        Page<LedgerLine> found = ledger.list(query, scope, PageRequest.of(Paging.require(page), Paging.SIZE));
        model.addAttribute("page", new LedgerPage(rows.of(found.getContent()), states(state), units(query, scope), from, to,
                address("/board/ledger.xlsx", query), Paging.of(found, address("/board/ledger", query))));
        return "board/ledger";
    }

    @GetMapping("/board/ledger.xlsx")
    @Transactional(readOnly = true)
    public void export(@RequestParam(required = false) @Nullable LedgerState state, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            HttpServletResponse response) throws IOException {
        DataScope scope = scope();
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("ledger-" + LocalDate.now(clock) + ".xlsx").build().toString());
        try (OutputStream out = response.getOutputStream()) {
            sheet.write(query(state, unit, from, to), scope, out);
        }
    }

    private DataScope scope() {
        return scopes.of(BoardPlaces.require(current.require()));
    }

    private static LedgerQuery query(@Nullable LedgerState state, @Nullable String unit, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new LedgerQuery(state, unit == null || unit.isBlank() ? null : unit, from, to);
    }

    private List<Option> states(@Nullable LedgerState chosen) {
        return Arrays.stream(LedgerState.values())
                .map(state -> new Option(state.name(), words.text("board.ledger.state." + state), state == chosen)).toList();
    }

    private List<Option> units(LedgerQuery query, DataScope scope) {
        return scopes.units(scope).stream().map(unit -> new Option(unit.code(), unit.name(), unit.code().equals(query.unitCode()))).toList();
    }

    private static String address(String path, LedgerQuery query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Stream.ofNullable(query.state()).forEach(value -> address.queryParam("state", value));
        Stream.ofNullable(query.unitCode()).forEach(value -> address.queryParam("unit", value));
        Stream.ofNullable(query.from()).forEach(value -> address.queryParam("from", value));
        Stream.ofNullable(query.to()).forEach(value -> address.queryParam("to", value));
        return address.encode().build().toUriString();
    }
}
