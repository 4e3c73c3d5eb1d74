package io.haochaping.desk;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;

/** The rated person's page: the cases about oneself, whether one's word was given, and how they were judged (contract section 1). */
@Controller
class AboutMeController {

    private final AboutMe aboutMe;
    private final CurrentPerson current;
    private final Words words;

    AboutMeController(AboutMe aboutMe, CurrentPerson current, Words words) {
        this.aboutMe = aboutMe;
        this.current = current;
        this.words = words;
    }

    @GetMapping("/about-me")
    @Transactional(readOnly = true)
    public String list(@RequestParam(defaultValue = "0") int page, Model model) {
        var found = aboutMe.of(current.require(), page);
        model.addAttribute("rows", found.getContent());
        model.addAttribute("paging", Paging.of(found, "/about-me"));
        model.addAttribute("total", words.text("desk.cases.total", found.getTotalElements()));
        return "desk/about-me";
    }
}
