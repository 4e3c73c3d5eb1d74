package io.haochaping.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.haochaping.identity.problem.Problem;
import io.haochaping.invitation.Invitations;
import io.haochaping.invitation.WindowCodes;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Window;
import io.haochaping.review.Applicant;
import io.haochaping.review.ChannelKind;
import io.haochaping.review.ChannelRights;
import io.haochaping.review.ServiceRecordData;
import io.haochaping.review.ServiceRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two services of just now that the visitor of the demonstration can rate, anew at each start, and the poster of a window. */
@Component
@Profile("demo")
class DemoInvitations {

    private static final Logger log = LoggerFactory.getLogger(DemoInvitations.class);
    private static final String CHANNEL = "demo-window";
    private static final ChannelRights RIGHTS = new ChannelRights("district", true, Set.of());
    private static final int TEN_MINUTES = 600;

    private final ServiceRecords services;
    private final Invitations invitations;
    private final WindowCodes codes;
    private final Organisation organisation;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoInvitations(ServiceRecords services, Invitations invitations, WindowCodes codes, Organisation organisation,
            PlatformTransactionManager transactions, Clock clock) {
        this.services = services;
        this.invitations = invitations;
        this.codes = codes;
        this.organisation = organisation;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Paths of the pages; fewer where somebody changed the organisation so that they are not possible any more. */
    List<String> make() {
        List<String> paths = new ArrayList<>();
        try {
            paths.add(invite("11150800MB1234567X3000114001000", "不动产转移登记"));
            paths.add(invite("11150800MB1234567X3000115001000", "居民身份证换领"));
            organisation.windowsOf("hall").stream().filter(window -> window.windowNo().equals("A03")).map(Window::id).findAny()
                    .ifPresent(id -> paths.add("/w/" + codes.of(id).orElseGet(() -> codes.renew(id, "system"))));
        } catch (Problem | DataAccessException changed) {
            return paths;
        }
        return paths;
    }

    /** A service of just now whose person is invited by short message after a while. */
    void inviteBySms() {
        try {
            serve("11150800MB1234567X3000115001000", "居民身份证换领", new Applicant("NATURAL_PERSON", "李办事", "13800138001", null, null));
        } catch (Problem | DataAccessException changed) {
            log.info("The demonstration's organisation was changed: no invitation by short message");
        }
    }

    private String invite(String taskCode, String taskName) {
        return invitations.issue(CHANNEL, serve(taskCode, taskName, null), 1, ChannelKind.QR_CODE).path();
    }

    private String serve(String taskCode, String taskName, @Nullable Applicant applicant) {
        String projectNo = "DEMO-" + UUID.randomUUID();
        var service = new ServiceRecordData(null, null, "hall", "A03", "E1024", taskCode, taskName, null, null, null,
                clock.instant().minusSeconds(TEN_MINUTES).atZone(clock.getZone()).toOffsetDateTime().toString(), applicant);
        transaction.executeWithoutResult(status -> services.put(CHANNEL, RIGHTS, projectNo, 1, service));
        return projectNo;
    }
}
