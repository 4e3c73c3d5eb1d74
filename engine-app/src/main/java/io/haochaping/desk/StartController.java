package io.haochaping.desk;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import io.haochaping.identity.CurrentPerson;

@Controller
class StartController {

    private final StartPages pages;
    private final CurrentPerson current;

    StartController(StartPages pages, CurrentPerson current) {
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/")
    @Transactional(readOnly = true)
    public String start(Model model) {
        model.addAttribute("page", pages.of(current.require()));
        return "desk/start";
    }
}
