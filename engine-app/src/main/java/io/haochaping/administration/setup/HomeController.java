package io.haochaping.administration.setup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home of administration. */
@Controller
class HomeController {

    private final SetupGuide guide;

    HomeController(SetupGuide guide) {
        this.guide = guide;
    }

    @GetMapping("/admin")
    public String home(Model model) {
        List<SetupGuide.Step> open = guide.steps().stream().filter(step -> !step.finding().done()).toList();
        Map<String, List<String>> attention = open.stream().collect(Collectors.groupingBy(step -> step.pages().get(0),
                Collectors.flatMapping(step -> step.finding().missing().stream(), Collectors.toList())));
        model.addAttribute("groups", Area.GROUPS);
        model.addAttribute("attention", attention);
        model.addAttribute("open", open.size());
        return "administration/setup/home";
    }
}
