package io.haochaping.channel.receipt;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.haochaping.identity.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page behind the link or QR code that a reviewer got. Needs no account and no JavaScript. */
@Controller
class ReceiptPage {

    private final Receipts receipts;
    private final AddressRates rates;

    ReceiptPage(Receipts receipts, AddressRates rates) {
        this.receipts = receipts;
        this.rates = rates;
    }

    @GetMapping("/receipt/{receipt}")
    String show(@PathVariable("receipt") String receipt, Model model, Locale locale, HttpServletRequest request,
            HttpServletResponse response) {
        keepPrivate(response);
        rates.take(request.getRemoteAddr());
        Receipt found = receipts.find(receipt).orElseThrow(() -> Problem.notFound("receipt-not-found"));
        model.addAttribute("receipt", found);
        model.addAttribute("steps", ReceiptSteps.of(found));
        model.addAttribute("receivedAt", words(found.receivedAt(), locale, true));
        if (found.deadline() != null) {
            model.addAttribute("dueAt", words(found.deadline().dueAt(), locale, false));
        }
        return "channel/receipt";
    }

    /** The refusals of this page in words, where the interface would answer JSON. */
    @ExceptionHandler
    String refuse(Problem problem, Model model, HttpServletResponse response) {
        keepPrivate(response);
        response.setStatus(problem.status().value());
        Object wait = problem.properties().get(Problem.RETRY_AFTER);
        if (wait != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, wait.toString());
        }
        model.addAttribute("reason", problem.status() == HttpStatus.TOO_MANY_REQUESTS ? "busy" : "missing");
        return "channel/receipt-missing";
    }

    /** The address is the secret: it stays out of caches, of search engines and of other sites' logs. */
    private static void keepPrivate(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    private static String words(OffsetDateTime time, Locale locale, boolean withTime) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String date = english ? "EEEE, d MMMM uuuu" : "uuuu年M月d日（EEEE）";
        return DateTimeFormatter.ofPattern(withTime ? date + " HH:mm" : date, english ? Locale.ENGLISH : Locale.CHINA).format(time);
    }
}
