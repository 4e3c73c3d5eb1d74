package io.haochaping.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Names;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;

/** A person's notices. */
@Controller
@RequestMapping("/inbox")
class InboxController {

    private static final String BACK = "redirect:/inbox";

    /**
     * One line of the list.
     *
     * @param lead what it is about; the whole text comes on demand
     */
    record Line(String id, String kind, String subject, String lead, String body, String received, boolean unread) {
    }

    /** One kind in the settings. */
    record Choice(String kind, String label, String hint, boolean mailed, boolean mandatory) {
    }

    private final Inbox inbox;
    private final Composer composer;
    private final MailState mail;
    private final CurrentPerson current;
    private final Organisation organisation;
    private final Names names;
    private final Words words;

    InboxController(Inbox inbox, Composer composer, MailState mail, CurrentPerson current, Organisation organisation, Names names,
            Words words) {
        this.inbox = inbox;
        this.composer = composer;
        this.mail = mail;
        this.current = current;
        this.organisation = organisation;
        this.names = names;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Locale locale, Model model) {
        String account = current.require().id();
        Page<NoticeView> found = inbox.of(account, page);
        model.addAttribute("lines", found.map(notice -> line(notice, locale)).getContent());
        model.addAttribute("paging", Paging.of(found, "/inbox"));
        model.addAttribute("unread", inbox.unread(account));
        return "notification/inbox";
    }

    private Line line(NoticeView notice, Locale locale) {
        NoticeText text = composer.compose(notice.kind(), notice.facts(), locale, null);
        return new Line(notice.id(), words.word("notification.kind.", notice.kind()), text.subject(), lead(notice, text),
                text.body(), Words.minute(notice.createdAt()), notice.readAt() == null);
    }

    /** Matter, unit and day beside the case that the subject names; where it is not about a case, the first line of the text. */
    private String lead(NoticeView notice, NoticeText text) {
        Map<String, String> facts = notice.facts();
        String unit = facts.get(Placeholder.UNIT.key());
        List<String> known = Stream.of(facts.get(Placeholder.MATTER.key()), unit == null ? null : names.unit(unit),
                facts.get(Placeholder.DUE_DATE.key())).filter(Objects::nonNull).toList();
        return known.isEmpty() ? text.body().lines().findFirst().orElse("") : String.join(" · ", known);
    }

    /** Opens what the notice is about; it counts as read. */
    @GetMapping("/{id}")
    String open(@PathVariable String id) {
        return "redirect:" + NoticePaths.of(inbox.read(id, current.require().id()));
    }

    @PostMapping("/{id}/read")
    String read(@PathVariable String id, @RequestParam(defaultValue = "0") int page, RedirectAttributes address) {
        inbox.read(id, current.require().id());
        address.addAttribute("page", Math.max(0, page));
        return BACK;
    }

    @PostMapping("/read-all")
    String readAll(RedirectAttributes flash) {
        flash.addFlashAttribute("done", words.text("notification.inbox.allRead", inbox.readAll(current.require().id())));
        return BACK;
    }

    @GetMapping("/settings")
    String settings(Model model) {
        Person person = current.require();
        Set<NoticeKind> mailed = inbox.mailed(person.id());
        model.addAttribute("choices", offered(person).stream().map(kind -> choice(kind, mailed)).toList());
        model.addAttribute("mail", mail.isConfigured());
        return "notification/settings";
    }

    /** What the person's roles can bring; nobody is asked about messages that never come. */
    private List<NoticeKind> offered(Person person) {
        boolean rated = organisation.staffOfAccount(person.id()).isPresent();
        return Arrays.stream(NoticeKind.values()).filter(kind -> kind.isFor(person.roles(), rated)).toList();
    }

    private Choice choice(NoticeKind kind, Set<NoticeKind> mailed) {
        return new Choice(kind.name(), words.word("notification.kind.", kind), words.text("notification.kind." + kind + ".hint"), mailed.contains(kind),
                kind.isMandatory());
    }

    @PostMapping("/settings")
    String choose(@RequestParam(required = false) @Nullable List<NoticeKind> mailed, RedirectAttributes flash) {
        Person person = current.require();
        Set<NoticeKind> wanted = EnumSet.allOf(NoticeKind.class);
        wanted.removeAll(offered(person));
        wanted.addAll(mailed == null ? List.of() : mailed);
        inbox.mail(person.id(), wanted);
        flash.addFlashAttribute("done", words.text("notification.settings.saved"));
        return "redirect:/inbox/settings";
    }
}
