package io.haochaping.notification;

import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class ServerState implements MailState {

    private final boolean configured;

    ServerState(@Value("${spring.mail.host:}") String host) {
        configured = !host.isBlank();
    }

    @Override
    public boolean isConfigured() {
        return configured;
    }

    @Override
    public Optional<LastAttempt> lastAttempt() {
        return Optional.empty();
    }
}
