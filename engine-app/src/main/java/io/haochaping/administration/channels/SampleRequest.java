package io.haochaping.administration.channels;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import io.haochaping.channel.Channel;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.pages.Words;
import io.haochaping.review.ChannelKind;
import org.springframework.stereotype.Component;

/** A signed request that an integrator can run as it stands once the secret is set; docs/channels.md explains it. */
@Component
class SampleRequest {

    private static final String SCRIPT = """
            # HCP_SECRET=…
            body='{"channelReviewNo":"TEST-%1$s","channelKind":"%2$s","kind":"REVIEW","satisfaction":"SATISFIED","comment":"接口联调","reviewedAt":"%3$s",\
            "serviceRecord":{"projectNo":"TEST-%1$s","serviceNumber":1,"unitCode":"%4$s","taskName":"接口联调","serviceTime":"%5$s"}}'
            time=$(date +%%s); nonce=$(openssl rand -hex 16)
            digest=$(printf %%s "$body" | openssl dgst -sha256 -r | cut -d' ' -f1)
            key=$(printf %%s "$HCP_SECRET" | od -An -v -tx1 | tr -d ' \\n')
            signature=$(printf '%%s\\n%%s\\n%%s\\n%%s\\n%%s' POST /api/v1/reviews "$time" "$nonce" "$digest" \\
              | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -r | cut -d' ' -f1)
            curl -H 'Content-Type: application/json' -H 'X-Hcp-Channel: %6$s' -H "X-Hcp-Timestamp: $time" \\
              -H "X-Hcp-Nonce: $nonce" -H "X-Hcp-Signature: $signature" --data-binary "$body" %7$s/api/v1/reviews
            """;

    private final Organisation organisation;
    private final Clock clock;

    SampleRequest(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param address where the application is reached, without a slash at the end */
    String of(Channel channel, String address) {
        OffsetDateTime now = clock.instant().atZone(Words.ZONE).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
        String kind = channel.kinds().stream().sorted().findFirst().orElse(ChannelKind.WINDOW_DEVICE).name();
        return SCRIPT.formatted(now.toEpochSecond() + "", kind, now, unit(channel), now.minusMinutes(10), channel.id(), address);
    }

    private String unit(Channel channel) {
        return channel.units().stream().sorted().findFirst().orElseGet(() -> organisation.unitsOf(channel.homeJurisdiction()).stream()
                .findFirst().map(Unit::code).orElse("UNIT"));
    }
}
