package io.haochaping.invitation.rating;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import io.haochaping.channel.Channel;
import io.haochaping.channel.Channels;
import io.haochaping.identity.problem.Problem;
import io.haochaping.invitation.Invitations;
import io.haochaping.invitation.Invited;
import io.haochaping.invitation.SmsInvitations;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import io.haochaping.review.ChannelRights;
import io.haochaping.review.ChannelKind;
import io.haochaping.review.RegisteredService;
import io.haochaping.review.ServiceRecordData;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page behind a one-time link. */
@Controller
class RatingPage extends PublicPage {

    private final Invitations invitations;
    private final SmsInvitations messages;
    private final RatingDesk desk;
    private final RatingSheet sheet;
    private final Channels channels;
    private final Names names;
    private final Words words;

    RatingPage(Rates rates, Invitations invitations, SmsInvitations messages, RatingDesk desk, RatingSheet sheet, Channels channels, Names names,
            Words words) {
        super(rates);
        this.invitations = invitations;
        this.messages = messages;
        this.desk = desk;
        this.sheet = sheet;
        this.channels = channels;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/r/{token}")
    String show(@PathVariable("token") String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        admit(request, response);
        Invited invited = require(token);
        if (invited.state() != Invited.State.OPEN) {
            return closed(token, invited, invited.state(), model, response);
        }
        offerToStop(token, invited, model);
        return sheet.fill(describe(token, invited), RatingForm.empty(), null, model);
    }

    @PostMapping(path = "/r/{token}", params = "!stop")
    String rate(@PathVariable("token") String token, RatingForm sent, Model model, HttpServletRequest request, HttpServletResponse response) {
        admit(request, response);
        RatingForm form = sent.tidy();
        Invited invited = require(token);
        Offer offer = offer(invited);
        Optional<String> earlier = desk.earlier(offer, form);
        if (earlier.isPresent()) {
            return "redirect:/rated/" + earlier.get();
        }
        if (invited.state() != Invited.State.OPEN) {
            return closed(token, invited, invited.state(), model, response);
        }
        try {
            return "redirect:/rated/" + desk.take(offer, form, () -> { });
        } catch (Problem refused) {
            if (refused.status() == HttpStatus.CONFLICT) {
                return closed(token, invited, Invited.State.USED, model, response);
            }
            response.setStatus(refused.status().value());
            offerToStop(token, invited, model);
            return sheet.fill(describe(token, invited), form, refused, model);
        }
    }

    /** Also of links that are used or late: they stand in the same message. */
    @PostMapping(path = "/r/{token}", params = "stop")
    String stop(@PathVariable("token") String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        admit(request, response);
        require(token);
        messages.stop(token);
        model.addAttribute("reason", "sms-stopped");
        return "invitation/closed";
    }

    private Invited require(String token) {
        return invitations.find(token).orElseThrow(() -> Problem.notFound("invitation-unknown"));
    }

    /** Used and late links say so, and can still be told to send no more. */
    private static String closed(String token, Invited invited, Invited.State state, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("reason", state == Invited.State.USED ? "invitation-used" : "invitation-expired");
        offerToStop(token, invited, model);
        return "invitation/closed";
    }

    private static void offerToStop(String token, Invited invited, Model model) {
        if (invited.kind() == ChannelKind.SMS) {
            model.addAttribute("stopAt", "/r/" + token);
        }
    }

    private Offer offer(Invited invited) {
        RegisteredService service = invited.service();
        Channel channel = channels.find(invited.channelId()).orElseThrow(() -> Problem.notFound("invitation-unknown"));
        var reference = new ServiceRecordData(service.projectNo(), service.serviceNumber(), null, null, null, null, null, null, null, null, null, null);
        var rights = new ChannelRights(channel.homeJurisdiction(), channel.reasonRequired(), Set.of());
        return new Offer(channel.id(), rights, "I-", invited.kind(), reference, service.serviceTime());
    }

    private RatingSheet.Service describe(String token, Invited invited) {
        RegisteredService service = invited.service();
        return new RatingSheet.Service("/r/" + token, service.subject(), service.unitCode() == null ? null : names.unit(service.unitCode()),
                service.windowNo(), service.serviceTime() == null ? null : words.day(LocalDate.ofInstant(service.serviceTime(), Words.ZONE)),
                invited.validUntil() == null ? null : words.day(invited.validUntil().dueDate()));
    }
}
