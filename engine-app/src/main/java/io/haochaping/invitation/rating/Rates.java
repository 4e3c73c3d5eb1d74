package io.haochaping.invitation.rating;

import java.time.Duration;

import io.haochaping.channel.VisitorLimit;
import io.haochaping.invitation.InvitationSettings;
import io.haochaping.organisation.Window;
import org.springframework.stereotype.Component;

/** How often the pages may be asked, by whom. */
@Component
class Rates {

    private static final Duration HOUR = Duration.ofHours(1);

    private final VisitorLimit requests;
    private final VisitorLimit visitors;
    private final VisitorLimit windows;

    Rates(InvitationSettings settings) {
        requests = new VisitorLimit(settings.rate(), Duration.ofMinutes(1), "rating-rate");
        visitors = new VisitorLimit(settings.visitorRate(), HOUR, "window-rate");
        windows = new VisitorLimit(settings.windowRate(), HOUR, "window-rate");
    }

    /** @throws io.haochaping.identity.problem.Problem 429 {@code rating-rate} with the seconds to wait */
    void request(String address) {
        requests.visit(address);
    }

    /** A review by the code of a window. @throws io.haochaping.identity.problem.Problem 429 {@code window-rate} */
    void review(String address, Window window) {
        String id = String.valueOf(window.id());
        visitors.visit(address, id);
        windows.visitTo(id);
    }
}
