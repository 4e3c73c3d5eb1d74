package io.haochaping.identity.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.StringJoiner;

import io.haochaping.identity.OneTimePassword;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Passwords that can be read out over the telephone: groups of four without letters that look alike, about 59 bits. */
@Component
class OneTimePasswords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final PasswordRules rules;
    private final Clock clock;
    private final Duration valid;

    OneTimePasswords(PasswordRules rules, Clock clock, @Value("${hcp.identity.one-time-password:72h}") Duration valid) {
        this.rules = rules;
        this.clock = clock;
        this.valid = valid;
    }

    OneTimePassword next() {
        StringJoiner text = new StringJoiner("-");
        for (int groups = 0; groups < GROUPS || text.length() < rules.shortest(); groups++) {
            text.add(group());
        }
        return new OneTimePassword(text.toString(), clock.instant().plus(valid));
    }

    /** For accounts that have no password: nobody knows it. */
    String unknown() {
        StringBuilder text = new StringBuilder();
        while (text.length() < Math.max(60, rules.shortest())) {
            text.append(group());
        }
        return text.toString();
    }

    private String group() {
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < GROUP; i++) {
            group.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return group.toString();
    }
}
