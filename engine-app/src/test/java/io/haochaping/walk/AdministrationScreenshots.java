package io.haochaping.walk;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.walk.Town.Matter;

/** Pictures of the administrator's pages. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(3)
class AdministrationScreenshots extends Sitting {

    private static final String ADMIN = "admin";

    @Test
    @Order(1)
    void organisation() {
        try (Colleague admin = Colleague.arrives(browser, town, ADMIN)) {
            Page page = admin.open("/admin/absences");
            page.fill("input[name=account]", "officer2-district");
            page.fill("input[name=from]", town.now().toLocalDate().toString());
            page.fill("input[name=to]", town.now().toLocalDate().plusDays(4).toString());
            page.fill("input[name=substitute]", OFFICER);
            page.fill("input[name=reason]", "培训");
            page.click("main button:has-text('登记')");
            page.waitForSelector("[role=status].message");
        }
        pages(ADMIN, Map.of("admin-unit", "/admin/organisation/units/hall"));
        deskPages(ADMIN, Map.of("admin-organisation", "/admin/organisation", "admin-absences", "/admin/absences", "admin-catalogue", "/admin/catalogue"));
        look(ADMIN, Map.of("admin-jurisdiction", "/admin/organisation/jurisdictions/district", "admin-unit-new", "/admin/organisation/units/new",
                "admin-item", "/admin/catalogue/11150800MB1234567X3000114001000",
                "admin-rules", "/admin/organisation/jurisdictions/district/rules"));
    }

    @Test
    @Order(2)
    void accounts() {
        try (Colleague admin = Colleague.arrives(browser, town, ADMIN)) {
            Page page = admin.open("/admin/accounts");
            page.click("summary:has-text('新建账号')");
            page.fill("input[name=account]", "wang-lei");
            page.fill("input[name=displayName]", "王磊");
            page.click("details[open] button");
            page.waitForURL("**/accounts**");
            album.page(page, "admin-one-time", Screen.DESKTOP);
        }
        deskPages(ADMIN, Map.of("admin-accounts", "/admin/accounts", "admin-account", "/admin/accounts/officer-district"));
    }

    @Test
    @Order(3)
    void calendar() {
        at.contacting(Matter.PROPERTY);
        deskPages(ADMIN, Map.of("admin-calendar", "/admin/calendar?year=2026&jurisdiction=district"));
        for (Screen screen : Screen.values()) {
            try (Colleague admin = Colleague.arrives(browser, town, ADMIN, screen)) {
                Page page = admin.open("/admin/calendar");
                page.fill("#import-form input[name=year]", "2026");
                page.selectOption("#import-form select[name=jurisdiction]", "district");
                page.fill("#import-form input[name=source]", "新区管委会关于那达慕放假的通知");
                page.setInputFiles("#import-form input[name=file]", new FilePayload("year.csv", "text/csv", arrangement().getBytes(StandardCharsets.UTF_8)));
                page.click("#import-form button[type=submit]");
                keep(page, screen);
                page.click("button:has-text('作废草稿')");
            }
        }
        deskPages(ADMIN, Map.of("admin-policies", "/admin/policies"));
        look(ADMIN, Map.of("admin-policy-new", "/admin/policies/district-3-5-15/new", "admin-policy-compare", "/admin/policies/tax-10/compare"));
    }

    private static void keep(Page draft, Screen screen) {
        if (screen == Screen.DESKTOP) {
            album.page(draft, "admin-draft", screen);
        } else {
            Browser.picture(draft, "guide-admin-draft-" + screen);
        }
    }

    /** Work on the next Saturday, and a holiday on the Thursday after it: some deadlines come earlier, some later. */
    private String arrangement() {
        LocalDate saturday = town.now().toLocalDate().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        return "date,type,name\n" + saturday + ",workday,地方活动\n" + saturday.plusDays(5) + ",holiday,地方活动";
    }

    @Test
    @Order(4)
    void connections() {
        deskPages(ADMIN, Map.of("admin-channel", "/admin/channels/demo-window", "admin-template", "/admin/templates/TASK_OPENED/zh"));
        look(ADMIN, Map.of("admin-channels", "/admin/channels", "admin-channel-new", "/admin/channels/new", "admin-templates", "/admin/templates"));
        try (Colleague admin = Colleague.arrives(browser, town, ADMIN)) {
            admin.open("/admin/deliveries");
            album.screen(admin.page, "admin-deliveries");
        }
    }

    @Test
    @Order(5)
    void safety() {
        pages(ADMIN, Map.of("admin", "/admin"));
        deskPages(ADMIN, Map.of("admin-setup", "/admin/setup", "admin-keys", "/admin/keys", "admin-changes", "/admin/changes"));
        look(ADMIN, Map.of("admin-key-sheet", "/admin/keys/sheet", "admin-deliveries", "/admin/deliveries"));
    }

    @Test
    @Order(6)
    void workbook() {
        deskPages(ADMIN, Map.of("admin-import", "/admin/import"));
        try (Colleague admin = Colleague.arrives(browser, town, ADMIN)) {
            byte[] template = admin.context.request().get(town.address() + "/admin/import/template.xlsx").body();
            Page page = admin.open("/admin/import");
            page.setInputFiles("input[name=file]", new FilePayload("青山县.xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", CountyBook.fill(template)));
            page.click("button:has-text('上传并试导入')");
            page.waitForURL("**/admin/import/**");
            album.page(page, "admin-import-check", Screen.DESKTOP);
            page.click("button:has-text('放弃这份工作簿')");
        }
    }
}
