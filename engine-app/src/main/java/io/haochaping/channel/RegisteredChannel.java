package io.haochaping.channel;

import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "channel")
class RegisteredChannel {

    @Id
    @Column(length = 64)
    private String id;

    @Column(nullable = false)
    private String name;

    @Column(name = "home_jurisdiction", nullable = false, length = 64)
    private String homeJurisdiction;

    @Column(nullable = false, length = 100)
    private String rights;

    @Column(nullable = false, length = 1000)
    private String units;

    @Column(name = "reason_required", nullable = false)
    private boolean reasonRequired;

    @Nullable
    private Integer rate;

    @Column(nullable = false, length = 1000)
    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte[] secret;

    @Column(nullable = false)
    private boolean active = true;

    @SuppressWarnings("NullAway.Init")
    protected RegisteredChannel() {
    }

    RegisteredChannel(NewChannel given, byte[] sealedSecret) {
        id = given.id();
        name = given.name();
        homeJurisdiction = given.homeJurisdiction();
        rights = given.rights().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        units = given.units().stream().sorted().collect(Collectors.joining(","));
        reasonRequired = given.reasonRequired();
        rate = given.rate();
        secret = sealedSecret.clone();
    }

    String id() {
        return id;
    }

    boolean active() {
        return active;
    }

    byte[] sealedSecret() {
        return secret.clone();
    }

    void reseal(UnaryOperator<byte[]> sealing) {
        secret = sealing.apply(secret);
    }

    Channel view(int defaultRate) {
        Set<ChannelRight> granted = split(rights).map(ChannelRight::valueOf).collect(Collectors.toSet());
        return new Channel(id, name, homeJurisdiction, granted, split(units).collect(Collectors.toSet()), reasonRequired,
                rate == null ? defaultRate : rate, active);
    }

    private static Stream<String> split(String list) {
        return Arrays.stream(list.split(",")).filter(entry -> !entry.isEmpty());
    }
}
