package io.haochaping.administration.setup;

import java.util.List;

import io.haochaping.notification.MailState;
import io.haochaping.pages.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A mail server is set, and the newest mail left. */
@Component
@Order(6)
class MailCheck implements SetupCheck {

    private final MailState mail;
    private final Words words;

    MailCheck(MailState mail, Words words) {
        this.mail = mail;
        this.words = words;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<String> pages() {
        return List.of("/admin/deliveries");
    }

    @Override
    public Finding find() {
        Sentences found = new Sentences(words).missingIf(!mail.isConfigured(), "admin.missing.mail");
        mail.lastAttempt().ifPresentOrElse(
                last -> found.missingIf(!last.delivered(), "admin.missing.mail-failed", Words.minute(last.at())),
                () -> found.noteIf(mail.isConfigured(), "admin.note.mail-untried"));
        return found.finding();
    }
}
