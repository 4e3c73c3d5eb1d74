package io.haochaping.board;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import io.haochaping.identity.CurrentPerson;

/** 看板: where everything stands, for whoever steers, leads or handles. */
@Controller
class BoardController {

    private final BoardPages pages;
    private final CurrentPerson current;

    BoardController(BoardPages pages, CurrentPerson current) {
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/board")
    @Transactional(readOnly = true)
    public String show(Model model) {
        model.addAttribute("page", pages.of(BoardPlaces.require(current.require())));
        return "board/board";
    }
}
