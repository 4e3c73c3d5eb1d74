package io.haochaping.desk.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Option;
import io.haochaping.pages.Pages;
import io.haochaping.pages.Paging;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;

/** The pages of orders as a browser lays them out, at both widths, without a server. */
class OrderPagesInBrowserTest {

    private static final String HOST = "http://localhost";
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> PATHS = List.of("/supervision", "/supervision/DB-20260226-000001-1");

    @RegisterExtension
    static final Browser browser = new Browser();

    private final List<String> complaints = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void canBeUsedByEverybodyAndFitTheScreen(Screen screen) throws Exception {
        for (String path : PATHS) {
            Page page = open(screen, path);
            Browser.picture(page, "sample" + path.replace('/', '-') + "-" + screen);

            assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations()).as(path)
                    .extracting(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as(path).isEqualTo(true);
            page.context().close();
        }
        assertThat(complaints).isEmpty();
    }

    private Page open(Screen screen, String path) {
        BrowserContext person = browser.person(screen);
        person.route(HOST + "/**", route -> route.fulfill(new FulfillOptions().setContentType("text/html")
                .setHeaders(Map.of("Content-Security-Policy", POLICY)).setBody(rendered(path))));
        person.route(HOST + "/assets/*", route -> route.fulfill(new FulfillOptions()
                .setPath(Path.of("target/classes/static").resolve(route.request().url().substring(HOST.length() + 1)))));
        Page page = person.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(path + ": " + message.text());
            }
        });
        page.navigate(HOST + path);
        return page;
    }

    private static String rendered(String path) {
        try {
            return path.equals("/supervision") ? Pages.render("desk/orders/list", path, Locale.SIMPLIFIED_CHINESE, Map.of("page", list()))
                    : Pages.render("desk/orders/order", path, Locale.SIMPLIFIED_CHINESE, Map.of("page", order()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static OrderListPage list() {
        return new OrderListPage(rows(), new Paging(42, 2, 3, "/supervision?page=0", "/supervision?page=2"), List.of(new Option("OPEN", "待答复", true)), List.of(new Option("CONTACT", "联系超期")),
                List.of(new Option("hall", "政务服务大厅"), new Option("medical", "医疗保障局")), List.of(new Option("2", "二级督办")), true);
    }

    private static List<OrderRow> rows() {
        return List.of(new OrderRow("DB-20260226-000001-1", "CP-20260226-000001", "联系超期", "不动产转移登记", "政务服务大厅",
                new Badge(Badge.LATE, "待答复"), new Badge(Badge.LATE, "二级督办"), new Badge(Badge.LATE, "已超期 2 个工作日"), "2026-02-27 23:59", "2026-02-26 00:00"),
                new OrderRow("DB-20260226-000002-1", "CP-20260226-000002", "人工督办", "增值税申报（一般纳税人）、城市维护建设税申报", "办税服务厅",
                        new Badge(Badge.SOON, "待答复"), null, new Badge(Badge.CALM, "剩 2 个工作日"), "2026-03-02 23:59", "2026-02-26 10:00"),
                new OrderRow("DB-20260101-000002-1", "CP-20260101-000002", "多次返工", "社会保险登记", "待定",
                        new Badge(Badge.QUIET, "已撤回"), new Badge(Badge.QUIET, "二级督办"), null, "2026-01-05 23:59", "2026-01-02 10:00"));
    }

    private static OrderPage order() {
        return new OrderPage("DB-20260226-000001-1", "CP-20260226-000001", "不动产转移登记", "人工督办", new Badge(Badge.LATE, "待答复"),
                new Badge(Badge.LATE, "二级督办"), new Badge(Badge.LATE, "已超期 2 个工作日"),
                List.of(new Fact("承办单位", "政务服务大厅"), new Fact("发出人", "王管理"), new Fact("答复期限", "2026-02-27 23:59:59"), new Fact("升为二级", "2026-02-28 00:00")),
                "请三日内约谈承办人，\n并报送整改方案。", "已约谈，方案附后。", "李负责 · 2026-03-02 09:00",
                List.of(new OrderPage.File("e-1", "约谈记录与整改方案（盖章扫描件）.pdf", "application/pdf · 120 KB · 李负责 · 2026-03-02 09:00")),
                "李负责 办理中", "/camunda/app/tasklist/default/#/?task=1", true,
                List.of(new OrderPage.Line("late", "发出督办", "2026-02-26 00:00", "王管理", null),
                        new OrderPage.Line("", "安排专人", "2026-02-27 09:00", "系统", "自 王管理 · 至 李负责"),
                        new OrderPage.Line("late", "二级督办", "2026-02-28 00:00", "系统", null),
                        new OrderPage.Line("done", "答复督办", "2026-03-02 09:00", "李负责", null)));
    }
}
