package io.haochaping.review;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.OrganisationSetup;
import io.haochaping.organisation.StaffMember;
import io.haochaping.personaldata.PersonalDataVault;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of intake say and do, on whichever database. */
abstract class ReviewScenarios {

    static final String CHANNEL = "review-it";
    static final ChannelRights RIGHTS = new ChannelRights("district", true, Set.of());

    @Autowired
    ReviewRegister register;
    @Autowired
    ServiceRecords services;
    @Autowired
    Reviews reviews;
    @Autowired
    RejectionLedger rejections;
    @Autowired
    PersonalDataVault vault;
    @Autowired
    OrganisationSetup organisation;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void organise() {
        organisation.addJurisdiction("district", "示范区", "district-3-5-15");
        organisation.addJurisdiction("tax", "税务局", "tax-10");
        organisation.addUnit("hall", "政务服务大厅", "district");
        organisation.addUnit("tax-hall", "办税服务厅", "tax");
        organisation.addWindow("hall", "A03");
        organisation.addStaff(new StaffMember("hall", "E1024", "A03", "王五", null));
        organisation.addTask("11150800MB1234567X3000114001000", "不动产转移登记");
        organisation.addRoutingRule("tax", "1115", null, "tax-hall");
    }

    Registration send(ObjectNode body) {
        return send(RIGHTS, body);
    }

    Registration send(ChannelRights rights, ObjectNode body) {
        return transaction.execute(status -> register.register(CHANNEL, rights, Submissions.submission(body)));
    }

    RegisteredReview accepted(ObjectNode body) {
        return reviews.find(send(body).review().id()).orElseThrow();
    }

    ServiceRecords.Outcome put(ObjectNode body) {
        var data = Submissions.service(body);
        return transaction.execute(status -> services.put(CHANNEL, RIGHTS, data.projectNo(), data.serviceNumber(), data));
    }

    Problem refused(ObjectNode body) {
        return catchThrowableOfType(Problem.class, () -> send(body));
    }

    /** {@code pointer code} of each error. */
    Set<String> errors(ObjectNode body) {
        return errors(refused(body));
    }

    static Set<String> errors(Problem problem) {
        return problem.errors().stream().map(error -> error.pointer() + " " + error.code()).collect(Collectors.toSet());
    }

    List<java.util.Map<String, Object>> row(String reviewId) {
        return jdbc.queryForList("select * from review where id = ?", reviewId);
    }
}
