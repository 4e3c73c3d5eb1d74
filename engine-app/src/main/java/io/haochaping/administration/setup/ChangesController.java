package io.haochaping.administration.setup;

import java.util.List;

import io.haochaping.journal.Change;
import io.haochaping.journal.Journal;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The journal of changes to the set-up; filter and page stand in the address. */
@Controller
class ChangesController {

    private static final int SIZE = 30;

    private final Journal journal;
    private final ChangeLines lines;

    ChangesController(Journal journal, ChangeLines lines) {
        this.journal = journal;
        this.lines = lines;
    }

    @GetMapping("/admin/changes")
    public String list(@RequestParam(required = false) @Nullable String subject, @RequestParam(required = false) @Nullable String id,
            @RequestParam(defaultValue = "0") int page, Model model) {
        String chosen = StringUtils.hasText(subject) ? subject.strip() : null;
        String which = chosen != null && StringUtils.hasText(id) ? id.strip() : null;
        Page<Change> found = journal.list(chosen, which, PageRequest.of(Math.max(0, page), SIZE));
        model.addAttribute("lines", found.map(lines::of).getContent());
        model.addAttribute("page", found);
        model.addAttribute("subjects", subjects(chosen));
        model.addAttribute("id", which);
        model.addAttribute("paging", Paging.of(found, address(chosen, which)));
        return "administration/setup/changes";
    }

    private List<Option> subjects(@Nullable String chosen) {
        return journal.subjects().stream().map(subject -> new Option(subject, lines.subject(subject), subject.equals(chosen))).toList();
    }

    private static String address(@Nullable String subject, @Nullable String id) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/changes");
        if (subject != null) {
            address.queryParam("subject", subject);
        }
        if (id != null) {
            address.queryParam("id", id);
        }
        return address.encode().build().toUriString();
    }
}
