package io.haochaping.invitation.rating;

import java.util.Set;

import io.haochaping.identity.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the pages for citizens have in common: every request counts, nothing is cached or handed on, refusals are sentences. */
abstract class PublicPage {

    private static final Set<String> SENTENCES = Set.of("invitation-unknown", "invitation-used", "invitation-expired", "window-unknown", "rating-rate",
            "rating-from-elsewhere", "entry-unknown", "entry-expired", "entry-used", "entry-service-unknown");

    private final Rates rates;

    PublicPage(Rates rates) {
        this.rates = rates;
    }

    void admit(HttpServletRequest request, HttpServletResponse response) {
        keepPrivate(response);
        rates.request(request.getRemoteAddr());
    }

    static Problem gone(String code) {
        return Problem.of(HttpStatus.GONE, code);
    }

    @ExceptionHandler
    String refuse(Problem problem, Model model, HttpServletResponse response) {
        keepPrivate(response);
        response.setStatus(problem.status().value());
        Object wait = problem.properties().get(Problem.RETRY_AFTER);
        if (wait != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, wait.toString());
        }
        model.addAttribute("reason", SENTENCES.contains(problem.code()) ? problem.code() : "invitation-unknown");
        return "invitation/closed";
    }

    private static void keepPrivate(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
