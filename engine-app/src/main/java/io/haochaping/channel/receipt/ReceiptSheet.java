package io.haochaping.channel.receipt;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.haochaping.identity.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a receipt, for whoever looks and whoever has said something. */
@Component
class ReceiptSheet {

    static final String VIEW = "channel/receipt";

    private final Receipts receipts;
    private final ReceiptVoice voice;
    private final AddressRates rates;

    ReceiptSheet(Receipts receipts, ReceiptVoice voice, AddressRates rates) {
        this.receipts = receipts;
        this.voice = voice;
        this.rates = rates;
    }

    /** Every request counts, whatever it asks for. */
    void admit(HttpServletRequest request, HttpServletResponse response) {
        keepPrivate(response);
        rates.take(request.getRemoteAddr());
    }

    /** @throws Problem 404 {@code receipt-not-found} */
    String fill(String receipt, Model model, Locale locale) {
        Receipts.Held held = receipts.locate(receipt).orElseThrow(() -> Problem.notFound("receipt-not-found"));
        Receipt found = receipts.describe(held);
        model.addAttribute("at", "/receipt/" + receipt);
        model.addAttribute("receipt", found);
        model.addAttribute("steps", ReceiptSteps.of(found));
        model.addAttribute("receivedAt", words(found.receivedAt(), locale, true));
        model.addAttribute("offers", voice.offers(held));
        if (found.deadline() != null) {
            model.addAttribute("dueAt", words(found.deadline().dueAt(), locale, false));
        }
        return VIEW;
    }

    /** The address is the secret: it stays out of caches, of search engines and of other sites' logs. */
    static void keepPrivate(HttpServletResponse response) {
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
