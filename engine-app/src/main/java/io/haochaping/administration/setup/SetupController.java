package io.haochaping.administration.setup;

import java.util.List;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.pages.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SetupController {

    private final SetupGuide guide;
    private final CurrentPerson current;
    private final Words words;

    SetupController(SetupGuide guide, CurrentPerson current, Words words) {
        this.guide = guide;
        this.current = current;
        this.words = words;
    }

    @GetMapping("/admin/setup")
    public String guide(Model model) {
        List<SetupGuide.Step> steps = guide.steps();
        model.addAttribute("steps", steps);
        model.addAttribute("open", steps.stream().filter(step -> !step.finding().done()).count());
        model.addAttribute("next", steps.stream().filter(step -> !step.finding().done()).findFirst().map(SetupGuide.Step::number).orElse(0));
        model.addAttribute("finished", guide.isFinished());
        model.addAttribute("guided", guide.isOpen());
        return "administration/setup/guide";
    }

    @PostMapping("/admin/setup/finish")
    public String finish(RedirectAttributes flash) {
        guide.finish(current.require().id());
        flash.addFlashAttribute("done", words.text("admin.setup.finished"));
        return "redirect:/admin";
    }
}
