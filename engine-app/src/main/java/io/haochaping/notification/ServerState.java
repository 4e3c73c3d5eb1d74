package io.haochaping.notification;

import java.net.URI;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.connector.api.OutgoingMail;
import io.haochaping.connector.api.OutgoingSms;
import io.haochaping.identity.problem.SettingMissing;

/** Refuses to start where mails or short messages could be sent and would lead nowhere. */
@Component
class ServerState implements MailState {

    private final Optional<OutgoingMail> mail;
    private final boolean sms;
    private final String baseUrl;
    private final StoredNotices notices;

    ServerState(ObjectProvider<OutgoingMail> mail, ObjectProvider<OutgoingSms> sms, @Value("${hcp.base-url:}") String baseUrl, StoredNotices notices) {
        this.mail = Optional.ofNullable(mail.getIfAvailable());
        this.sms = sms.getIfAvailable() != null;
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
        this.notices = notices;
        if ((this.mail.isPresent() || this.sms) && !isAddress(this.baseUrl)) {
            throw new SettingMissing("HCP_BASEURL", "Mails and short messages lead to pages of this application: give the address under which people reach it, such as https://hcp.example.org");
        }
    }

    private static boolean isAddress(String url) {
        try {
            return URI.create(url).getHost() != null && url.startsWith("http");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    @Override
    public boolean isConfigured() {
        return mail.isPresent();
    }

    @Override
    public boolean isSmsConfigured() {
        return sms;
    }

    boolean canSendBy(NoticeChannel way) {
        return way == NoticeChannel.SMS ? sms : isConfigured();
    }

    Optional<OutgoingMail> mail() {
        return mail;
    }

    /** Without a slash at its end. */
    String baseUrl() {
        return baseUrl;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LastAttempt> lastAttempt() {
        return notices.lastAttempts(Limit.of(1)).stream().findFirst().map(Notice::view)
                .flatMap(last -> Optional.ofNullable(last.attemptedAt()).map(at -> new LastAttempt(at, last.state() == NoticeState.SENT)));
    }
}
