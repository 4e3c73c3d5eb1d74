package io.haochaping.connector.api;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A superior platform that has something for us: ratings given there (S1 区局纳税服务综合管理平台; S2 省好差评系统, 赣服通), services recorded there (S2 一窗式平台).
 * It is asked what came in since, then for each in detail. Its clock may be wrong, it may say a thing twice, and an entry may appear later than its neighbours.
 * Without a published specification every profile is simulated.
 */
public interface PlatformSource {

    /** Its name, the same as that of the destination by which it is told. */
    String source();

    /** The registered channel under which its entries are taken in. */
    String channel();

    /** What it is asked for. */
    Set<PulledKind> kinds();

    /**
     * What came in at this time of the platform's clock or later, oldest first; each call waits no longer than the set time limits.
     *
     * @param next where the page before ended; null: from the beginning
     * @throws PullFailure where it does not tell
     */
    PulledPage list(PulledKind kind, Instant since, @Nullable String next);

    /** @throws PullFailure where it does not tell */
    PulledRating rating(String id);

    /** @throws PullFailure where it does not tell */
    IncomingServiceRecord service(String id);
}
