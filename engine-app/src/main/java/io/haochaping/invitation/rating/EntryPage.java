package io.haochaping.invitation.rating;

import io.haochaping.invitation.Entries;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where other portals lead their visitors; goes on to the rating page. */
@Controller
class EntryPage extends PublicPage {

    private final Entries entries;

    EntryPage(Rates rates, Entries entries) {
        super(rates);
        this.entries = entries;
    }

    @GetMapping("/r/entry")
    String enter(@RequestParam(name = "token", defaultValue = "") String token, HttpServletRequest request, HttpServletResponse response) {
        admit(request, response);
        return "redirect:" + entries.enter(token);
    }
}
