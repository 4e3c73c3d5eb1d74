package io.haochaping.channel;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.haochaping.review.ChannelKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "channel")
class RegisteredChannel {

    @Id
    private String id;
    /** Null until it is stored, so that a new one is inserted without a look. */
    @Version
    private @Nullable Long version;
    private String name;
    private String kinds;
    private String homeJurisdiction;
    private String rights;
    private String units;
    private boolean reasonRequired;
    private @Nullable Integer rate;
    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte @Nullable [] secret;
    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte @Nullable [] previousSecret;
    private @Nullable Instant previousUntil;
    private boolean active = true;

    @SuppressWarnings("NullAway.Init")
    protected RegisteredChannel() {
    }

    RegisteredChannel(String id, ChannelDetails details, byte[] sealedSecret) {
        this.id = id;
        secret = sealedSecret.clone();
        change(details);
    }

    String id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean active() {
        return active;
    }

    void activate(boolean whether) {
        active = whether;
    }

    final void change(ChannelDetails details) {
        name = details.name();
        kinds = join(details.kinds());
        homeJurisdiction = details.homeJurisdiction();
        rights = join(details.rights());
        units = join(details.units());
        reasonRequired = details.reasonRequired();
        rate = details.rate();
    }

    /** @param oldUntil until when the old secret is good as well; {@code null}: it ends now */
    void renew(byte[] sealedSecret, @Nullable Instant oldUntil) {
        previousSecret = oldUntil == null ? null : secret;
        previousUntil = previousSecret == null ? null : oldUntil;
        secret = sealedSecret.clone();
    }

    /** No secret at all is good from now on. */
    void revokeSecret() {
        secret = null;
        endPreviousSecret();
    }

    void endPreviousSecret() {
        previousSecret = null;
        previousUntil = null;
    }

    boolean hasSecret() {
        return secret != null;
    }

    @Nullable Instant previousUntil(Instant now) {
        return previousUntil != null && now.isBefore(previousUntil) ? previousUntil : null;
    }

    /** Those that are good now, the newest first. */
    List<byte[]> sealedSecrets(Instant now) {
        return previousUntil(now) == null ? some(secret) : everySecret();
    }

    List<byte[]> everySecret() {
        return some(secret, previousSecret);
    }

    private static List<byte[]> some(byte[] @Nullable ... secrets) {
        return Arrays.stream(secrets).filter(Objects::nonNull).map(byte[]::clone).toList();
    }

    void reseal(UnaryOperator<byte[]> sealing) {
        secret = secret == null ? null : sealing.apply(secret);
        previousSecret = previousSecret == null ? null : sealing.apply(previousSecret);
    }

    ChannelDetails details() {
        return new ChannelDetails(name, split(kinds, ChannelKind::valueOf), homeJurisdiction, split(rights, ChannelRight::valueOf),
                split(units, Function.identity()), reasonRequired, rate);
    }

    Channel view(int defaultRate) {
        ChannelDetails details = details();
        return new Channel(id, name, details.kinds(), homeJurisdiction, details.rights(), details.units(), reasonRequired,
                rate == null ? defaultRate : rate, active);
    }

    private static String join(Set<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> split(String list, Function<String, T> reading) {
        return Arrays.stream(list.split(",")).filter(entry -> !entry.isEmpty()).map(reading).collect(Collectors.toSet());
    }
}
