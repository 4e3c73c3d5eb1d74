package io.haochaping.channel.signature;

import java.util.Objects;

import io.haochaping.channel.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A channel whose signature was right. Its principal is the {@link Channel}; it has none of a person's authorities. */
final class ChannelAuthentication extends AbstractAuthenticationToken {

    private final transient Channel channel;

    ChannelAuthentication(Channel channel) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.channel = channel;
        setAuthenticated(true);
    }

    @Override
    public Channel getPrincipal() {
        return channel;
    }

    @Override
    @Nullable
    public Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return "channel:" + channel.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelAuthentication that && that.channel.equals(channel);
    }

    @Override
    public int hashCode() {
        return Objects.hash(channel);
    }
}
