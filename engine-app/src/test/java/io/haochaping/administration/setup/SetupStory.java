package io.haochaping.administration.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.haochaping.channel.SignedClient;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.organisation.OrganisationSetup;
import io.haochaping.personaldata.KeyBackups;
import io.haochaping.testing.HttpBrowser;
import io.haochaping.testing.TestSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The first administrator of an empty installation sets it up, page by page. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
abstract class SetupStory {

    private static final Pattern SECRET = Pattern.compile("class=\"secret\" value=\"([A-Za-z0-9_-]{43})\"");
    private static final String[] HTML = {"Accept", "text/html", "Accept-Language", "zh-CN"};

    @LocalServerPort
    protected int port;
    @Autowired
    private OrganisationSetup organisation;
    @Autowired
    private Accounts accounts;
    @Autowired
    private KeyBackups backups;
    @Autowired
    private SetupGuide guide;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private TransactionTemplate transaction;

    private HttpBrowser admin;

    @BeforeEach
    void logIn() {
        admin = new HttpBrowser(port);
        admin.logIn(TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD);
    }

    @Test
    @Order(1)
    void leadsTheFirstAdministratorToTheGuide() {
        HttpResponse<String> start = admin.get("/", HTML);

        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(start.headers().firstValue("Location").orElse("")).endsWith("/admin/setup");
        assertThat(page("/admin/setup")).contains("尚未建立辖区。", "请先建立单位。", "没有督导。", "请先建立辖区。", "尚未登记启用的渠道。",
                "没有配置邮件服务器", "尚未确认系统外有副本：" + backups.keys().get(0).id(), "/admin/organisation", "/admin/import", "/admin/accounts");
        assertThat(page("/admin")).contains("还有 ", "尚未建立辖区。");
        assertThat(page("/admin/channels/new")).contains("请先建立辖区");
    }

    @Test
    @Order(2)
    void namesWhoIsMissingWhere() {
        transaction.executeWithoutResult(status -> {
            organisation.addJurisdiction("county", "青山县", "district-3-5-15");
            organisation.addJurisdiction("lonely", "空乡", "no-such-policy");
            organisation.addUnit("west", "西城大厅", "county");
            organisation.addUnit("east", "东城大厅", "county");
            somebody("boss", Groups.leaders("west"));
            somebody("clerk", Groups.officers("west"));
            somebody("manager", Groups.coordinators("county"));
        });

        assertThat(page("/admin/setup")).contains("以下辖区没有单位：空乡。", "以下单位没有负责人：东城大厅。", "以下单位没有承办人：东城大厅。",
                "以下辖区没有好差评管理岗：空乡。", "以下辖区没有复核岗：青山县、空乡。", "以下辖区的时限政策没有生效的版本：空乡。");
    }

    @Test
    @Order(3)
    void showsTheSecretOfANewChannelOnceAndNowhereElse(CapturedOutput log) {
        HttpResponse<String> made = admin.submit("/admin/channels", with(channel("county"), "id", "window"));
        assertThat(made.statusCode()).isEqualTo(302);
        String shown = page("/admin/channels/window");
        String secret = secretIn(shown);
        SignedClient window = new SignedClient(port, "window", secret);

        assertThat(window.get("/api/v1/reviews/none").code()).isEqualTo("review-not-found");
        for (String path : List.of("/admin/channels/window", "/admin/channels", "/admin/changes", "/admin/changes?subject=channel&id=window")) {
            assertThat(page(path)).as(path).doesNotContain(secret);
        }
        assertThat(page("/admin/changes?subject=channel&id=window")).contains("窗口评价器网", "青山县", "发送评价和投诉");
        assertThat(page("/admin/channels/window")).contains("X-Hcp-Channel: window", "&quot;unitCode&quot; : &quot;east&quot;", "404 review-not-found");
        assertThat(log.getAll()).doesNotContain(secret);
        assertThat(jdbc.queryForList("select fields_after from journal_entry", String.class).toString()).doesNotContain(secret);
    }

    @Test
    @Order(4)
    void takesTheOldSecretForATimeOfGraceAndRefusesARevokedChannel() {
        String first = renewed("0");
        String second = renewed("24");
        SignedClient old = new SignedClient(port, "window", first);
        SignedClient window = new SignedClient(port, "window", second);

        assertThat(old.get("/api/v1/reviews/none").status()).isEqualTo(404);
        assertThat(window.get("/api/v1/reviews/none").status()).isEqualTo(404);
        assertThat(page("/admin/channels/window")).contains("旧密钥可用到");
        renewed("0");
        assertThat(old.get("/api/v1/reviews/none").status()).isEqualTo(401);
        assertThat(window.get("/api/v1/reviews/none").status()).as("at once").isEqualTo(401);

        SignedClient last = new SignedClient(port, "window", renewed("0"));
        act("/admin/channels/window/revoke");
        assertThat(last.get("/api/v1/reviews/none").status()).isEqualTo(403);
        assertThat(last.get("/api/v1/reviews/none").code()).isEqualTo("channel-revoked");
        assertThat(page("/admin/setup")).contains("尚未登记启用的渠道。");
        act("/admin/channels/window/enable");
        assertThat(last.get("/api/v1/reviews/none").status()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void keepsWhatWasTypedWhenAChannelIsRefused() {
        admin.submit("/admin/channels", with(channel("nowhere"), "id", "窗口", "name", "", "rate", "0"));
        assertThat(page("/admin/channels/new")).contains("value=\"窗口\"", "渠道编号只能用小写字母", "请填写名称", "请选择归口辖区", "每秒次数须为 1 至 10000");
        admin.submit("/admin/channels", with(channel("county"), "id", "window"));
        assertThat(page("/admin/channels/new")).contains("渠道编号“window”已被使用");

        Map<String, String> stale = with(channel("county"), "version", "0", "name", "我的名称");
        act("/admin/channels/window", with(channel("county"), "version", version(), "name", "别人的名称"));
        act("/admin/channels/window", stale);
        assertThat(page("/admin/channels/window")).contains("别人的名称", "value=\"我的名称\"", "他人已修改");
        assertThat(admin.get("/admin/channels/nowhere", HTML).statusCode()).isEqualTo(404);
        assertThat(admin.submit("/admin/channels", with(channel("county"), "id", "other", "kinds", "NO_SUCH_KIND")).statusCode()).isEqualTo(422);
    }

    @Test
    @Order(6)
    void refusesAKindThatTheChannelMayNotSend() {
        act("/admin/channels/window", with(channel("county"), "version", version(), "kinds", "HOTLINE"));
        assertThat(page("/admin/channels/window")).contains("设置已保存");
        SignedClient window = new SignedClient(port, "window", renewed("0"));

        SignedClient.Answer answer = window.post("/api/v1/reviews", Map.of("channelReviewNo", "1", "channelKind", "PAPER", "kind", "REVIEW"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("channel-kind-not-allowed");
    }

    @Test
    @Order(7)
    void confirmsNoCopyByAWrongValue() {
        act("/admin/keys/confirm", Map.of("checkValue", "0123456789abcdef"));

        assertThat(page("/admin/keys")).contains("校验值与系统正在使用的任何密钥都不符", "从未确认", "评价人的姓名、电话和证件号码", "证据材料");
        assertThat(page("/admin/keys/sheet")).contains("存放地点").contains(backups.keys().get(0).id());
        act("/admin/keys/rotate", Map.of());
        assertThat(page("/admin/keys")).contains("没有用旧密钥加密的数据了");
    }

    @Test
    @Order(8)
    void leadsNowhereOnceTheGuideIsFinishedAndStillShowsWhatIsOpen() {
        act("/admin/setup/finish");
        act("/admin/setup/finish");

        assertThat(admin.get("/", HTML).statusCode()).isEqualTo(200);
        assertThat(page("/admin")).contains("以下单位没有负责人：东城大厅。", "查看检查清单");
        assertThat(page("/admin/setup")).contains("向导已完成", "以下单位没有负责人：东城大厅。");
        assertThat(jdbc.queryForObject("select count(*) from journal_entry where subject = 'setup'", Long.class)).isEqualTo(1);
    }

    @Test
    @Order(9)
    void isClosedToEverybodyElse() {
        HttpBrowser other = new HttpBrowser(port);
        other.logIn("manager", "a long password");

        for (String path : List.of("/admin", "/admin/setup", "/admin/changes", "/admin/keys", "/admin/keys/sheet", "/admin/channels", "/admin/channels/window")) {
            assertThat(other.get(path, HTML).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(other.get("/", HTML).statusCode()).isEqualTo(200);
        assertThat(guide.leads()).isFalse();
    }

    @Test
    @Order(10)
    void speaksEnglishToo() {
        for (String path : List.of("/admin", "/admin/setup", "/admin/changes", "/admin/keys", "/admin/keys/sheet", "/admin/channels", "/admin/channels/window")) {
            String page = admin.get(path, "Accept", "text/html", "Accept-Language", "en").body();
            assertThat(page).as(path).contains("lang=\"en\"").doesNotContain("??", "_en??");
        }
    }

    private void somebody(String account, String group) {
        accounts.ensureGroup(group, group);
        accounts.create(account, account, "a long password");
        accounts.join(account, group);
    }

    private String page(String path) {
        HttpResponse<String> answer = admin.get(path, HTML);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).as(path).doesNotContain("??");
        return answer.body();
    }

    private void act(String path) {
        act(path, Map.of());
    }

    private void act(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", admin.csrfOf("/admin"));
        assertThat(admin.submit(path, all).statusCode()).as(path).isEqualTo(302);
    }

    private String renewed(String graceHours) {
        act("/admin/channels/window/secret", Map.of("graceHours", graceHours));
        return secretIn(page("/admin/channels/window"));
    }

    private String version() {
        Matcher found = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page("/admin/channels/window"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String secretIn(String page) {
        Matcher found = SECRET.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private Map<String, String> channel(String home) {
        return new LinkedHashMap<>(Map.of("name", "窗口评价器网", "homeJurisdiction", home, "rights", "REVIEWS", "reasonRequired", "true", "rate", "",
                "_csrf", admin.csrfOf("/admin")));
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        for (int at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return fields;
    }
}
