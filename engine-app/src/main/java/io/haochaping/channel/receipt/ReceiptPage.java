package io.haochaping.channel.receipt;

import java.util.Locale;

import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.review.Satisfaction;
import io.haochaping.voice.HandlingRating;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page behind the link or QR code that a reviewer got, and the forms on it. Needs no account, no session and no JavaScript: the address is the
 * only credential. Whoever says something is led back to the page; a refusal stands beside the form, with what was typed.
 */
@Controller
class ReceiptPage {

    private final ReceiptSheet sheet;
    private final ReceiptVoice voice;
    private final Problems problems;

    /** What somebody typed into a form that was refused. */
    record Entered(String form, String sentence, @Nullable String text, @Nullable String choice) {
    }

    ReceiptPage(ReceiptSheet sheet, ReceiptVoice voice, Problems problems) {
        this.sheet = sheet;
        this.voice = voice;
        this.problems = problems;
    }

    @GetMapping("/receipt/{receipt}")
    String show(@PathVariable("receipt") String receipt, @RequestParam(required = false) @Nullable Said said, Model model, Locale locale,
            HttpServletRequest request, HttpServletResponse response) {
        sheet.admit(request, response);
        model.addAttribute("said", said == null ? null : said.form());
        return sheet.fill(receipt, model, locale);
    }

    @PostMapping("/receipt/{receipt}/rating")
    String rate(@PathVariable("receipt") String receipt, @RequestParam(required = false) @Nullable HandlingRating rating,
            @RequestParam(required = false) @Nullable String text, Model model, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        return say(receipt, Said.RATING, text, rating, () -> voice.rate(receipt, rating, text), new Reply(model, locale, request, response));
    }

    @PostMapping("/receipt/{receipt}/follow-up")
    String followUp(@PathVariable("receipt") String receipt, @RequestParam(required = false) @Nullable Satisfaction satisfaction,
            @RequestParam(required = false) @Nullable String text, Model model, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        return say(receipt, Said.FOLLOW_UP, text, satisfaction, () -> voice.followUp(receipt, satisfaction, text),
                new Reply(model, locale, request, response));
    }

    @PostMapping("/receipt/{receipt}/mistaken")
    String markMistaken(@PathVariable("receipt") String receipt, @RequestParam(required = false) @Nullable String text, Model model, Locale locale,
            HttpServletRequest request, HttpServletResponse response) {
        return say(receipt, Said.MISTAKEN, text, null, () -> voice.markMistaken(receipt, text), new Reply(model, locale, request, response));
    }

    @PostMapping("/receipt/{receipt}/pressure")
    String reportPressure(@PathVariable("receipt") String receipt, @RequestParam(required = false) @Nullable String text, Model model,
            Locale locale, HttpServletRequest request, HttpServletResponse response) {
        return say(receipt, Said.PRESSURE, text, null, () -> voice.reportPressure(receipt, text), new Reply(model, locale, request, response));
    }

    @PostMapping("/receipt/{receipt}/no-contact")
    String declineContact(@PathVariable("receipt") String receipt, Model model, Locale locale, HttpServletRequest request,
            HttpServletResponse response) {
        return say(receipt, Said.NO_CONTACT, null, null, () -> voice.declineContact(receipt), new Reply(model, locale, request, response));
    }

    @PostMapping("/receipt/{receipt}/mail")
    String subscribe(@PathVariable("receipt") String receipt, @RequestParam(required = false) @Nullable String email, Model model, Locale locale,
            HttpServletRequest request, HttpServletResponse response) {
        return say(receipt, Said.MAIL, email, null, () -> voice.subscribe(receipt, email), new Reply(model, locale, request, response));
    }

    @PostMapping("/receipt/{receipt}/no-mail")
    String unsubscribe(@PathVariable("receipt") String receipt, Model model, Locale locale, HttpServletRequest request,
            HttpServletResponse response) {
        return say(receipt, Said.NO_MAIL, null, null, () -> voice.unsubscribe(receipt), new Reply(model, locale, request, response));
    }

    @PostMapping("/receipt/{receipt}/objection")
    String object(@PathVariable("receipt") String receipt, @RequestParam(required = false) @Nullable String text, Model model, Locale locale,
            HttpServletRequest request, HttpServletResponse response) {
        return say(receipt, Said.OBJECTION, text, null, () -> voice.object(receipt, text), new Reply(model, locale, request, response));
    }

    private record Reply(Model model, Locale locale, HttpServletRequest request, HttpServletResponse response) {
    }

    private String say(String receipt, Said what, @Nullable String text, @Nullable Enum<?> choice, Runnable verb, Reply reply) {
        sheet.admit(reply.request(), reply.response());
        try {
            verb.run();
            return "redirect:/receipt/" + receipt + "?said=" + what;
        } catch (Problem problem) {
            if (problem.status() == HttpStatus.NOT_FOUND) {
                throw problem;
            }
            reply.response().setStatus(problem.status().value());
            reply.model().addAttribute("entered",
                    new Entered(what.form(), sentence(problem, reply.locale()), text, choice == null ? null : choice.name()));
            return sheet.fill(receipt, reply.model(), reply.locale());
        }
    }

    private String sentence(Problem problem, Locale locale) {
        return problem.errors().isEmpty() ? problems.message(problem, locale) : problems.message(
                Problem.badRequest(problem.errors().get(0).code(), problem.errors().get(0).arguments().toArray()), locale);
    }

    /** The refusals of this page in words, where the interface would answer JSON. */
    @ExceptionHandler
    String refuse(Problem problem, Model model, HttpServletResponse response) {
        ReceiptSheet.keepPrivate(response);
        response.setStatus(problem.status().value());
        Object wait = problem.properties().get(Problem.RETRY_AFTER);
        if (wait != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, wait.toString());
        }
        model.addAttribute("reason", problem.status() == HttpStatus.TOO_MANY_REQUESTS ? "busy" : "missing");
        return "channel/receipt-missing";
    }
}
