package io.haochaping.desk.leads;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.lead.Lead;
import io.haochaping.lead.LeadBook;
import io.haochaping.lead.LeadFlag;
import io.haochaping.lead.LeadQuery;
import io.haochaping.lead.LeadState;

/** Leads over REST: opened by staff, read by supervisors; 404 for everybody else. */
@RestController
class LeadRestController {

    private static final int LARGEST_PAGE = 100;

    record OpenBody(@Nullable String to, @Nullable String text, @Nullable LeadFlag flag) {

        @Override
        public String toString() {
            return "OpenBody";
        }
    }

    record NumberJson(String leadNo) {
    }

    private final LeadVerbs verbs;
    private final LeadBook book;
    private final CurrentPerson current;

    LeadRestController(LeadVerbs verbs, LeadBook book, CurrentPerson current) {
        this.verbs = verbs;
        this.book = book;
        this.current = current;
    }

    @PostMapping("/api/v1/cases/{caseNo}/leads")
    @ResponseStatus(HttpStatus.CREATED)
    NumberJson open(@PathVariable String caseNo, @RequestBody OpenBody body) {
        return new NumberJson(verbs.open(caseNo, body.to(), body.text(), body.flag()));
    }

    @GetMapping("/api/v1/leads")
    @Transactional(readOnly = true)
    public LeadJson.ListJson list(@RequestParam(required = false) @Nullable LeadState state, @RequestParam(required = false) @Nullable LeadFlag flag,
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw Problem.badRequest("parameter-invalid", page < 0 ? "page" : "size");
        }
        Page<Lead> found = book.list(new LeadQuery(state, flag, null, null, false), PageRequest.of(page, size), current.require());
        return new LeadJson.ListJson(found.map(LeadJson::of).getContent(), page, size, found.getTotalElements());
    }

    @GetMapping("/api/v1/leads/{leadNo}")
    @Transactional(readOnly = true)
    public LeadJson one(@PathVariable String leadNo) {
        return LeadJson.of(book.require(leadNo, current.require()));
    }
}
