package io.haochaping.invitation.rating;

import java.util.regex.Pattern;

import io.haochaping.identity.problem.Problem;
import io.haochaping.invitation.PublicAddress;
import io.haochaping.invitation.QrCode;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Thanks, and the receipt to take home: as text, as link and as QR code. */
@Controller
class RatedPage extends PublicPage {

    private static final Pattern RECEIPT = Pattern.compile("[A-Za-z0-9_-]{20,64}");

    private final Reviews reviews;
    private final PublicAddress address;

    RatedPage(Rates rates, Reviews reviews, PublicAddress address) {
        super(rates);
        this.reviews = reviews;
        this.address = address;
    }

    @GetMapping("/rated/{receipt}")
    String show(@PathVariable("receipt") String receipt, Model model, HttpServletRequest request, HttpServletResponse response) {
        admit(request, response);
        RegisteredReview review = (RECEIPT.matcher(receipt).matches() ? reviews.findByReceipt(receipt) : java.util.Optional.<RegisteredReview>empty())
                .orElseThrow(() -> Problem.notFound("invitation-unknown"));
        String link = address.of("/receipt/" + receipt);
        model.addAttribute("receipt", receipt);
        model.addAttribute("link", link);
        model.addAttribute("qr", QrCode.of(link).dataUri());
        model.addAttribute("bad", review.badReview());
        return "invitation/rated";
    }
}
