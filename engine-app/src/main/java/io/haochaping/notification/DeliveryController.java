package io.haochaping.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;

/** The delivery log. Of a reviewer it knows that it was a reviewer, of a person served that it was one. */
@Controller
@RequestMapping("/admin/deliveries")
class DeliveryController {

    /** One line of the log. */
    record Line(String id, String created, String kind, String recipient, String channel, Badge state, int attempts, @Nullable String next,
            @Nullable String error, boolean resendable) {
    }

    private final Deliveries deliveries;
    private final MailState mail;
    private final Accounts accounts;
    private final CurrentPerson current;
    private final Problems problems;
    private final Words words;

    DeliveryController(Deliveries deliveries, MailState mail, Accounts accounts, CurrentPerson current, Problems problems, Words words) {
        this.deliveries = deliveries;
        this.mail = mail;
        this.accounts = accounts;
        this.current = current;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable NoticeChannel channel, @RequestParam(required = false) @Nullable NoticeState state,
            @RequestParam(required = false) @Nullable NoticeKind kind, @RequestParam(defaultValue = "0") int page, Model model) {
        Page<NoticeView> found = deliveries.list(channel, state, kind, page);
        model.addAttribute("lines", found.map(this::line).getContent());
        model.addAttribute("paging", Paging.of(found, address(channel, state, kind)));
        model.addAttribute("channels", options("notification.channel.", NoticeChannel.values(), channel));
        model.addAttribute("states", options("notification.state.", NoticeState.values(), state));
        model.addAttribute("kinds", options("notification.kind.", NoticeKind.values(), kind));
        model.addAttribute("mail", mail.isConfigured());
        model.addAttribute("sms", mail.isSmsConfigured());
        return "notification/deliveries";
    }

    @PostMapping("/{id}/resend")
    String resend(@PathVariable String id, RedirectAttributes flash, Locale locale) {
        try {
            deliveries.resend(id, current.require().id());
            flash.addFlashAttribute("done", words.text("notification.deliveries.resent"));
        } catch (Problem refused) {
            flash.addFlashAttribute("refused", problems.message(refused, locale));
        }
        return "redirect:/admin/deliveries";
    }

    private Line line(NoticeView notice) {
        String next = notice.nextAttemptAt() == null ? null : Words.minute(notice.nextAttemptAt());
        String error = notice.error() == null || notice.state() == NoticeState.SENT ? null : words.word("notification.error.", notice.error());
        return new Line(notice.id(), Words.minute(notice.createdAt()), words.word("notification.kind.", notice.kind()), recipient(notice),
                words.word("notification.channel.", notice.channel()), badge(notice.state()), notice.attempts(), next, error, notice.resendable());
    }

    private String recipient(NoticeView notice) {
        if (notice.account() == null) {
            return words.text(notice.reviewId() == null ? "notification.deliveries.served" : "notification.deliveries.reviewer");
        }
        String name = accounts.displayName(notice.account());
        return notice.channel() == NoticeChannel.INBOX ? name
                : accounts.email(notice.account()).map(MailAddress::masked).map(address -> name + " · " + address).orElse(name);
    }

    private Badge badge(NoticeState state) {
        String tone = switch (state) {
            case SENT -> Badge.CALM;
            case WAITING, SENDING -> Badge.QUIET;
            case FAILED -> Badge.SOON;
            case GIVEN_UP -> Badge.LATE;
        };
        return new Badge(tone, words.word("notification.state.", state));
    }

    private List<Option> options(String prefix, Enum<?>[] values, @Nullable Enum<?> chosen) {
        return Arrays.stream(values).map(value -> new Option(value.name(), words.word(prefix, value), value == chosen)).toList();
    }

    private static String address(@Nullable NoticeChannel channel, @Nullable NoticeState state, @Nullable NoticeKind kind) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/deliveries");
        Stream.ofNullable(channel).forEach(it -> address.queryParam("channel", it));
        Stream.ofNullable(state).forEach(it -> address.queryParam("state", it));
        Stream.ofNullable(kind).forEach(it -> address.queryParam("kind", it));
        return address.build().toUriString();
    }
}
