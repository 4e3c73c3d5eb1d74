package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.haochaping.channel.SignedClient;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.HttpBrowser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** From a registered service over its one-time link to the case, and from the poster of a window. */
abstract class Invitations extends Story {

    private static final Pattern ATTEMPT = Pattern.compile("name=\"attempt\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int here;

    @Autowired
    private JdbcTemplate jdbc;
    private SignedClient platform;
    private HttpBrowser citizen;

    @BeforeEach
    void arrive() {
        platform = new SignedClient(here, "demo-window", DemoSettings.CHANNEL_SECRET);
        citizen = new HttpBrowser(here);
    }

    @Test
    void aServiceIsRatedOnceByItsLinkAndBecomesACase() {
        String service = register(clock.now().minusMinutes(10));
        String link = invite(service);
        String attempt = attempt(link);

        HttpResponse<String> incomplete = citizen.submit(link, Map.of("attempt", attempt, "satisfaction", "VERY_DISSATISFIED", "name", "王小明"));
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body()).contains("请至少选择一个原因", "请填写联系电话", "王小明", "value=\"" + attempt);
        Map<String, String> bad = Map.of("attempt", attempt, "satisfaction", "VERY_DISSATISFIED", "normCodes", "115", "comment", "窗口无人",
                "name", "王小明", "phone", "13800138000", "consent", "true");
        HttpResponse<String> taken = citizen.submit(link, bad);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(302);

        String rated = target(taken);
        assertThat(citizen.get(rated).body()).contains("感谢您的评价", "data:image/svg+xml", rated.replace("/rated/", "/receipt/"));
        assertThat(target(citizen.submit(link, bad))).as("double click").isEqualTo(rated);
        assertThat(citizen.get(link).statusCode()).isEqualTo(410);
        assertThat(citizen.get(link).body()).contains("已经评价过了").doesNotContain(rated.substring("/rated/".length()));
        assertThat(citizen.submit(link, again(bad)).statusCode()).isEqualTo(410);
        assertThat(platform.post(service + "/invitations", "").code()).isEqualTo("already-reviewed");

        CasePicture picture = cases.see(newestCase());
        assertThat(picture.status()).isEqualTo("CONTACTING");
        assertThat(picture.json().path("realName").asBoolean()).isTrue();
        assertThat(picture.value("unitCode")).isEqualTo("hall");
        assertThat(http.asAnybody(rated.replace("/rated/", "/receipt/")).text()).contains("承办单位正在与您联系");
    }

    @Test
    void aLinkThatIsLateOrUnknownSaysSoAndNobodyInvitesForOthers() {
        String service = register(clock.now().minusMinutes(10));
        String link = invite(service);
        assertThat(platform.put(service, record(clock.now().minusDays(20))).status()).isEqualTo(200);

        assertThat(citizen.get(link).statusCode()).isEqualTo(410);
        assertThat(citizen.get(link).body()).contains("评价时间已过");
        assertThat(citizen.submit(link, Map.of("satisfaction", "SATISFIED")).statusCode()).isEqualTo(410);
        assertThat(citizen.get(entry("demo-window", service, 300, "")).body()).as("by the entry").contains("评价时间已过");
        assertThat(platform.post(service + "/invitations", "").code()).isEqualTo("supplement-window-closed");
        assertThat(citizen.get("/r/" + "A".repeat(27)).body()).contains("没有找到这个评价链接");
        assertThat(citizen.get("/r/x").statusCode()).isEqualTo(404);
        assertThat(citizen.get("/rated/" + "A".repeat(27)).statusCode()).isEqualTo(404);

        assertThat(signed("demo-portal").post(service + "/invitations", "").code()).isEqualTo("service-record-not-found");
        assertThat(signed("demo-hotline").post(service + "/invitations", "").code()).isEqualTo("channel-right-missing");
        assertThat(platform.post(service + "/invitations?channelKind=PAPER", "").status()).isEqualTo(422);
    }

    @Test
    void aPortalLeadsItsVisitorToTheRatingPageByATokenThatServesOnce() {
        String service = register(clock.now().minusMinutes(10));
        String entry = entry("demo-window", service, 300, "");
        String link = target(citizen.get(entry));

        assertThat(citizen.get(link).body()).contains("不动产转移登记").doesNotContain(" checked");
        assertThat(citizen.get(entry).statusCode()).isEqualTo(410);
        assertThat(citizen.get(entry).body()).contains("这个评价链接已经打开过", "重新点“评价”");
        assertThat(citizen.get(entry("demo-window", service, -5, "")).body()).contains("这个评价链接已过期");
        assertThat(citizen.get(entry("demo-window", service, 5000, "")).body()).contains("这个评价链接无效");
        assertThat(citizen.get(entry("demo-portal", service, 300, "")).body()).as("of another channel").contains("没有找到这次服务");
        assertThat(citizen.get(entry("demo-hotline", service, 300, "")).body()).as("without the right").contains("这个评价链接无效");
        assertThat(citizen.get(entry("demo-window", service, 300, ",\"name\":\"王小明\"")).body()).as("a person's name").contains("这个评价链接无效");
        assertThat(citizen.get(entry("demo-window", service, 300, "").replaceAll(".$", "x")).statusCode()).isEqualTo(404);
        String forged = entry("demo-window", service, 300, "");
        assertThat(citizen.get(forged.replaceAll("[0-9a-f]{64}$", "0".repeat(64))).statusCode()).isEqualTo(404);
        assertThat(citizen.get("/r/entry").body()).contains("这个评价链接无效");

        Map<String, String> bad = Map.of("attempt", attempt(link), "satisfaction", "DISSATISFIED", "comment", "税务局网上办理评价");
        assertThat(citizen.submit(link, bad).statusCode()).isEqualTo(302);
        assertThat(http.page("officer-district", "/cases/" + newestCase()).text()).contains("税务局网上办理评价", "政务服务网");
        assertThat(citizen.get(entry("demo-window", service, 300, "")).body()).contains("已经评价过了");
    }

    private String entry(String channel, String service, int seconds, String more) {
        return EntryAddress.of(channel, signed(channel), service, seconds, more);
    }

    @Test
    void thePosterOfAWindowAsksForTheServiceAndBearsOnlyAFewReviewsOfOneAddress() {
        String poster = poster("medical");
        HttpResponse<String> first = citizen.get(poster);
        assertThat(first.body()).contains("医疗保险关系转移接续", "M01");
        assertThat(citizen.get(poster + "?go=1").statusCode()).isEqualTo(422);
        String page = target(citizen.get(poster + "?go=1&task=11150800MB1234567X3000116001000&day=" + clock.now().toLocalDate()));
        assertThat(citizen.get(poster + "/2020-01-02/-").statusCode()).isEqualTo(410);

        Map<String, String> bad = Map.of("attempt", attempt(page), "satisfaction", "DISSATISFIED", "comment", "海报评价");
        assertThat(citizen.send("POST", page, "satisfaction=SATISFIED", "Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site",
                "cross-site").statusCode()).isEqualTo(403);
        String rated = target(citizen.submit(page, bad));
        assertThat(target(citizen.submit(page, bad))).isEqualTo(rated);
        String caseNo = newestCase();
        assertThat(http.page("officer-medical", "/cases/" + caseNo).text()).contains("海报评价", "服务未登记", "医疗保险关系转移接续");

        int status = 302;
        for (int sent = 0; sent < 12 && status == 302; sent++) {
            status = citizen.submit(page, Map.of("satisfaction", "SATISFIED", "comment", "谢谢")).statusCode();
        }
        assertThat(status).isEqualTo(429);
        assertThat(target(citizen.submit(page, bad))).as("a repeated form is no new one").isEqualTo(rated);
    }

    private String register(OffsetDateTime time) {
        String target = "/api/v1/service-records/P-" + UUID.randomUUID() + "/1";
        assertThat(platform.put(target, record(time)).status()).isEqualTo(201);
        return target;
    }

    private static Map<String, Object> record(OffsetDateTime time) {
        return Map.of("unitCode", "hall", "windowNo", "B02", "taskCode", "11150800MB1234567X3000114001000", "serviceTime", time.toString(),
                "applicant", Map.of("name", "办件申请人", "phone", "13912345678"));
    }

    private String invite(String service) {
        SignedClient.Answer answer = platform.post(service + "/invitations", "");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.body().path("qrSvg").asText()).startsWith("<svg");
        assertThat(answer.response().body()).doesNotContain("办件申请人", "13912345678");
        String link = URI.create(answer.body().path("url").asText()).getPath();
        assertThat(citizen.get(link).body()).contains("不动产转移登记").doesNotContain("办件申请人", "139****5678", " checked");
        return link;
    }

    private SignedClient signed(String channel) {
        return new SignedClient(here, channel, DemoSettings.CHANNEL_SECRET);
    }

    private String poster(String unit) {
        HttpBrowser admin = new HttpBrowser(here);
        admin.logIn("admin", DemoSettings.PASSWORD);
        Matcher window = Pattern.compile("/admin/organisation/windows/[0-9a-f-]{36}").matcher(
                admin.get("/admin/organisation/units/" + unit, "Accept", "text/html").body());
        assertThat(window.find()).isTrue();
        String path = window.group() + "/poster";
        assertThat(admin.submit(path, Map.of("_csrf", admin.csrfOf(path))).statusCode()).isEqualTo(302);
        Matcher code = Pattern.compile("/w/[a-z2-9]{10}").matcher(admin.get(path, "Accept", "text/html").body());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private String attempt(String page) {
        Matcher found = ATTEMPT.matcher(citizen.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Map<String, String> again(Map<String, String> form) {
        Map<String, String> other = new HashMap<>(form);
        other.remove("attempt");
        return other;
    }

    private static String target(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private String newestCase() {
        return jdbc.queryForObject("select max(case_no) from case_file", String.class);
    }
}
