package io.haochaping.channel;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.organisation.OrganisationSetup;
import org.springframework.transaction.support.TransactionTemplate;

/** A small town with a hall, channels and coordinators, for the tests of the intake. Its names occur in no other test. */
public class IntakeTown {

    public static final String HOME = "intake-town";
    public static final String HALL = "intake-hall";
    public static final String WINDOW = "intake-window";
    public static final String HOTLINE = "intake-hotline";
    public static final String RECORDS = "intake-records";
    public static final String SLOW = "intake-slow";
    public static final String COORDINATOR = "intake-coordinator";
    public static final String STRANGER = "intake-stranger";
    public static final String PASSWORD = "a-password-of-tests";
    public static final String SECRET = "the-secret-of-the-test-channels";

    private static final String ELSEWHERE = "intake-elsewhere";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OrganisationSetup organisation;
    private final Accounts accounts;
    private final Channels channels;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private boolean built;

    public IntakeTown(OrganisationSetup organisation, Accounts accounts, Channels channels, Clock clock, TransactionTemplate transaction) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.channels = channels;
        this.clock = clock;
        this.transaction = transaction;
    }

    public synchronized void build() {
        if (built) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            organisation.addJurisdiction(HOME, "城区", "district-3-5-15");
            organisation.addJurisdiction(ELSEWHERE, "别处", "tax-10");
            addUnit(HALL);
            person(COORDINATOR, HOME);
            person(STRANGER, ELSEWHERE);
        });
        Set<ChannelRight> all = Set.of(ChannelRight.REVIEWS, ChannelRight.SERVICE_RECORDS);
        channels.register(new NewChannel(WINDOW, "窗口", HOME, all, Set.of(), true, 1000, SECRET));
        channels.register(new NewChannel(HOTLINE, "热线", HOME, Set.of(ChannelRight.REVIEWS), Set.of(), false, 1000, SECRET));
        channels.register(new NewChannel(SLOW, "慢", HOME, Set.of(ChannelRight.SERVICE_RECORDS), Set.of(), true, 2, SECRET));
        channels.register(new NewChannel(RECORDS, "办件", HOME, Set.of(ChannelRight.SERVICE_RECORDS), Set.of(), true, 1000, SECRET));
        built = true;
    }

    public void addUnit(String unit) {
        transaction.executeWithoutResult(status -> {
            organisation.addUnit(unit, "办事大厅 " + unit, HOME);
            organisation.addWindow(unit, "A01");
            organisation.addStaff(unit, "E1", "赵某", null);
        });
    }

    /** A bad review of a service that nobody reviewed before, as every test may change it. */
    public ObjectNode badReview() {
        String unique = UUID.randomUUID().toString().substring(0, 13);
        OffsetDateTime now = now();
        ObjectNode review = JSON.createObjectNode()
                .put("channelReviewNo", "W-" + unique).put("channelKind", "WINDOW_DEVICE").put("kind", "REVIEW")
                .put("satisfaction", "VERY_DISSATISFIED").put("comment", "排队两小时").put("reviewedAt", now.minusMinutes(1).toString());
        review.putArray("normCodes").add("115");
        review.putObject("serviceRecord").put("projectNo", "P-" + unique).put("serviceNumber", 1).put("unitCode", HALL)
                .put("windowNo", "A01").put("officerId", "E1").put("taskName", "不动产登记").put("serviceTime", now.minusMinutes(12).toString());
        review.putObject("reviewer").put("realName", true).put("kind", "NATURAL_PERSON").put("name", "王小明").put("phone", "13800138000");
        return review;
    }

    public OffsetDateTime now() {
        return clock.instant().atZone(clock.getZone()).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }

    public static Map<String, String> basic(String account) {
        return basic(account, PASSWORD);
    }

    public static Map<String, String> basic(String account, String password) {
        String pair = Base64.getEncoder().encodeToString((account + ":" + password).getBytes());
        return Map.of("Authorization", "Basic " + pair);
    }

    private void person(String account, String jurisdiction) {
        accounts.ensureGroup(Groups.coordinators(jurisdiction), "管理岗 " + jurisdiction);
        accounts.create(account, "测试人员", PASSWORD);
        accounts.join(account, Groups.coordinators(jurisdiction));
    }
}
