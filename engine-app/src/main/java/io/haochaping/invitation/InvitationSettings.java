package io.haochaping.invitation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the rating pages may be asked; per node.
 *
 * @param rate        requests a minute of one address
 * @param visitorRate reviews an hour of one address by the code of one window
 * @param windowRate  reviews an hour by the code of one window, whoever sends them
 */
@ConfigurationProperties("hcp.invitation")
public record InvitationSettings(@DefaultValue("60") int rate, @DefaultValue("10") int visitorRate, @DefaultValue("60") int windowRate) {
}
