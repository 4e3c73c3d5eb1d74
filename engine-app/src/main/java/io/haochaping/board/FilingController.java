package io.haochaping.board;

import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import io.haochaping.casefile.CaseBoard;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.OpenCaseQuery;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.organisation.DataScope;
import io.haochaping.pages.Paging;

/** What waits for the filing (备案), and what each case still lacks for it. */
@Controller
class FilingController {

    static final OpenCaseQuery WAITING = new OpenCaseQuery(CaseStatus.FILING, null, null, false, false, List.of());

    record FilingPage(List<FilingLine> lines, Paging paging) {
    }

    private final CaseBoard board;
    private final FilingLines lines;
    private final BoardScope scopes;
    private final CurrentPerson current;

    FilingController(CaseBoard board, FilingLines lines, BoardScope scopes, CurrentPerson current) {
        this.board = board;
        this.lines = lines;
        this.scopes = scopes;
        this.current = current;
    }

    @GetMapping("/board/filing")
    @Transactional(readOnly = true)
    public String list(@RequestParam(defaultValue = "0") int page, Model model) {
        DataScope scope = scopes.of(BoardPlaces.require(current.require()));
        Page<CaseView> found = board.list(WAITING, scope, PageRequest.of(Paging.require(page), Paging.SIZE));
        model.addAttribute("page", new FilingPage(lines.of(found.getContent()), Paging.of(found, "/board/filing")));
        return "board/filing";
    }
}
