package io.haochaping.invitation;

import java.time.Duration;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is invited by short message ({@code hcp.invitation.sms.*}).
 *
 * @param channels channels whose operators tell the persons served, when they take the number, that they may be invited; none: nobody is
 * @param delay    after which a service that nobody rated is invited to
 */
@ConfigurationProperties("hcp.invitation.sms")
record SmsInvitationSettings(@DefaultValue Set<String> channels, @DefaultValue("PT2H") Duration delay) {

    SmsInvitationSettings {
        channels = Set.copyOf(channels);
        if (delay.isNegative()) {
            throw new IllegalStateException("HCP_INVITATION_SMS_DELAY must not be negative");
        }
    }
}
