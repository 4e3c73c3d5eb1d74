package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.channel.SignedClient;
import io.haochaping.testing.DemoSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** From a portal and from an app (一事一评) to the case: over the signed interface, and by the entry for those that cannot call it. */
abstract class Portals extends Story {

    private static final String PORTAL = "demo-portal";

    @LocalServerPort
    private int here;
    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @CsvSource({"PORTAL,政务服务网", "MOBILE_APP,移动端"})
    void whatIsRatedThereIsSentOnceAndBecomesACaseOfItsUnit(String kind, String name) {
        var written = Letter.aBadReview().in("tax-hall").writtenAt(clock.now()).put("channelKind", kind);
        JsonNode taken = portal.tries(written).expect(201).body();
        assertThat(portal.tries(written).expect(200).body()).isEqualTo(taken);

        CasePicture picture = cases.see(taken.path("caseNo").asText());
        assertThat(picture.value("unitCode")).isEqualTo("tax-hall");
        assertThat(picture.status()).isEqualTo("CONTACTING");
        assertThat(kindOf(written.at("/serviceRecord/projectNo").asText())).isEqualTo(kind);
        assertThat(http.page("officer-tax", "/cases/" + taken.path("caseNo").asText()).text()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"PORTAL,政务服务网", "MOBILE_APP,移动端"})
    void whoIsLedHereRatesTheServiceOnceAndItBecomesACaseOfItsUnit(String kind, String name) {
        SignedClient backOffice = new SignedClient(here, PORTAL, DemoSettings.CHANNEL_SECRET);
        String project = "P-" + UUID.randomUUID();
        String service = "/api/v1/service-records/" + project + "/1";
        assertThat(backOffice.put(service, Map.of("unitCode", "tax-hall", "taskName", "增值税申报", "serviceTime", clock.now().minusMinutes(10).toString())).status())
                .isEqualTo(201);
        String more = ",\"channelKind\":\"" + kind + "\"";
        Citizen visitor = new Citizen(here);
        String link = visitor.follows(EntryAddress.of(PORTAL, backOffice, service, 300, more));
        assertThat(visitor.opens(link).body()).contains("增值税申报");
        visitor.rates(link, "VERY_DISSATISFIED", "系统一直报错");

        String caseNo = jdbc.queryForObject("select case_no from case_file where review_id = (select id from review where project_no = ?)", String.class, project);
        assertThat(cases.see(caseNo).value("unitCode")).isEqualTo("tax-hall");
        assertThat(kindOf(project)).isEqualTo(kind);
        assertThat(http.page("officer-tax", "/cases/" + caseNo).text()).contains("系统一直报错", name);
        assertThat(visitor.opens(EntryAddress.of(PORTAL, backOffice, service, 300, more)).body()).contains("已经评价过了");
    }

    private String kindOf(String project) {
        return jdbc.queryForObject("select channel_kind from review where project_no = ?", String.class, project);
    }
}
