package io.haochaping.board;

import java.time.Duration;
import java.util.List;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.identity.MembershipChanged;

/** Who leads a unit and who handles its cases. A change shows at once on this node and within a minute on others. */
@Component
class Staffing {

    private final LoadingCache<String, List<String>> members;

    Staffing(Accounts accounts) {
        members = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(10_000).build(accounts::membersOf);
    }

    @EventListener
    void on(MembershipChanged change) {
        members.invalidate(change.group());
    }

    List<String> officers(String unit) {
        return members.get(Groups.officers(unit));
    }

    boolean hasLeader(String unit) {
        return !members.get(Groups.leaders(unit)).isEmpty();
    }
}
