package io.haochaping.invitation.rating;

import java.util.Optional;

import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Window;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page behind the poster of a window: first which 事项 and which day, then the same form. Nobody registered the service, so the review is marked,
 * and one address can send only a few of them.
 */
@Controller
class WindowPage extends PublicPage {

    private final WindowServices services;
    private final RatingDesk desk;
    private final RatingSheet sheet;
    private final Rates rates;

    WindowPage(Rates rates, WindowServices services, RatingDesk desk, RatingSheet sheet) {
        super(rates);
        this.rates = rates;
        this.services = services;
        this.desk = desk;
        this.sheet = sheet;
    }

    @GetMapping("/w/{code}")
    String ask(@PathVariable("code") String code, @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(name = "task", required = false) @Nullable String task, @RequestParam(name = "day", required = false) @Nullable String day,
            @RequestParam(name = "go", required = false) @Nullable String go, Model model, HttpServletRequest request, HttpServletResponse response) {
        admit(request, response);
        Window window = services.window(code);
        Optional<WindowServices.Choice> choice = services.choice(window, day, task);
        if (go != null && choice.isPresent()) {
            return "redirect:" + choice.get().path(code);
        }
        if (go != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        services.fill(code, window, new WindowServices.Asked(text, task, day, go != null), model);
        return "invitation/window";
    }

    @GetMapping("/w/{code}/{day}/{task}")
    String show(@PathVariable("code") String code, @PathVariable("day") String day, @PathVariable("task") String task, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        admit(request, response);
        Window window = services.window(code);
        return sheet.fill(services.describe(code, window, require(window, day, task)), RatingForm.empty(), null, model);
    }

    @PostMapping("/w/{code}/{day}/{task}")
    String rate(@PathVariable("code") String code, @PathVariable("day") String day, @PathVariable("task") String task, RatingForm sent, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        admit(request, response);
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            throw Problem.forbidden("rating-from-elsewhere");
        }
        Window window = services.window(code);
        RatingForm form = sent.tidy();
        WindowServices.Choice choice = require(window, day, task);
        Offer offer = services.offer(window, choice);
        try {
            return "redirect:/rated/" + desk.earlier(offer, form)
                    .orElseGet(() -> desk.take(offer, form, () -> rates.review(request.getRemoteAddr(), window)));
        } catch (Problem refused) {
            response.setStatus(refused.status().value());
            return sheet.fill(services.describe(code, window, choice), form, refused, model);
        }
    }

    private WindowServices.Choice require(Window window, String day, String task) {
        return services.choice(window, day, task).orElseThrow(() -> gone("invitation-expired"));
    }
}
