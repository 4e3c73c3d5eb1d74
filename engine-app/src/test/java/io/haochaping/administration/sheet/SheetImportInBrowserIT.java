package io.haochaping.administration.sheet;

import static io.haochaping.workbook.Workbooks.line;
import static io.haochaping.workbook.Workbooks.make;
import static io.haochaping.workbook.Workbooks.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import io.haochaping.workbook.Book;
import io.haochaping.organisation.Organisation;
import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.TestSettings;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator imports a county by the page: on a phone, and without scripts. */
@ApplicationTest
class SheetImportInBrowserIT {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    private int port;
    @Autowired
    private Organisation organisation;

    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private final String county = "county-" + own;
    private final String hall = "hall-" + own;

    @Test
    void importsOnAPhoneAndTakesTheFirstPasswords() throws IOException {
        try (Browser browser = new Browser()) {
            for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
                look(browser, screen);
            }
        }
    }

    private void look(Browser browser, Screen screen) throws IOException {
        String suffix = own + "-" + screen.name().toLowerCase(Locale.ROOT).charAt(0);
        try (BrowserContext admin = browser.person(screen)) {
            Page page = browser.logIn(admin, "http://localhost:" + port, TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD);
            page.navigate(address());
            check(page, screen, "start");
            assertThat(download(page, () -> page.click("a[href$='template.xlsx']"))).satisfies(SheetImportInBrowserIT::isEmptyTemplate);

            upload(page, "旧表.csv", "编码,名称".getBytes(StandardCharsets.UTF_8));
            assertThat(page.textContent("main")).contains("CSV");
            upload(page, "某县.xlsx", faulty(suffix));
            check(page, screen, "faults");
            assertThat(page.textContent("main")).contains("有 2 行存在错误").contains("只导入正确的行").doesNotContain("全部导入");
            Book faults = OrganisationLayouts.READER.read(download(page, () -> page.click("a[href$='faults.xlsx']")));
            assertThat(faults.of("people")).hasSize(1);

            page.navigate(address());
            upload(page, "某县.xlsx", good(suffix));
            check(page, screen, "check");
            assertThat(organisation.jurisdiction(county + suffix)).isEmpty();
            page.click("button:has-text('全部导入')");
            page.waitForURL("**/admin/import/*");
            check(page, screen, "done");
            assertThat(organisation.unit(hall + suffix)).isPresent();
            assertThat(download(page, () -> page.click("button:has-text('下载一次性密码')")).length).isPositive();
            page.reload();
            assertThat(page.textContent("main")).contains("已下载");
        }
    }

    @Test
    void worksWithoutScripts() {
        try (Playwright playwright = Playwright.create(); com.microsoft.playwright.Browser chromium = playwright.chromium().launch(Browser.options());
                BrowserContext admin = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("zh-CN").setJavaScriptEnabled(false))) {
            Page page = admin.newPage();
            page.navigate("http://localhost:" + port + "/login");
            page.fill("input[name=username]", TestSettings.ADMIN);
            page.fill("input[name=password]", TestSettings.ADMIN_PASSWORD);
            page.click("button[type=submit]");
            page.navigate(address());
            upload(page, "某县.xlsx", good(own + "-n"));
            page.click("button:has-text('全部导入')");
            page.waitForURL("**/admin/import/*");

            assertThat(page.textContent("main")).contains("导入完成");
            assertThat(organisation.unit(hall + own + "-n")).isPresent();
        }
    }

    private void check(Page page, Screen screen, String name) {
        Browser.picture(page, "import-" + name + "-" + screen);
        assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations()).as(name)
                .extracting(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).isEmpty();
        if (screen == Screen.PHONE) {
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name).isEqualTo(390);
        }
    }

    private String address() {
        return "http://localhost:" + port + "/admin/import";
    }

    private static void upload(Page page, String name, byte[] content) {
        page.setInputFiles("input[type=file]", new FilePayload(name, XLSX, content));
        page.click("main form button[type=submit]");
        page.waitForLoadState();
    }

    private static byte[] download(Page page, Runnable click) throws IOException {
        Download download = page.waitForDownload(click);
        return Files.readAllBytes(download.path());
    }

    private static void isEmptyTemplate(byte[] file) {
        Book book = OrganisationLayouts.READER.read(file);
        assertThat(book.rows()).hasSize(6);
        assertThat(book.faults()).isEmpty();
    }

    private byte[] good(String suffix) {
        return make(county(suffix, book -> {
        }));
    }

    private byte[] faulty(String suffix) {
        return make(county(suffix, book -> {
            book.getSheet("人员").createRow(3).createCell(0).setCellValue("没有工号也没有账号");
            var row = book.getSheet("单位").createRow(2);
            row.createCell(0).setCellValue("有 空格");
            row.createCell(1).setCellValue("某单位");
            row.createCell(2).setCellValue("不存在的辖区");
        }));
    }

    private Consumer<XSSFWorkbook> county(String suffix, Consumer<XSSFWorkbook> more) {
        return book -> {
            sheet(book, "辖区", line("辖区编码", "辖区名称", "时限政策"), line(county + suffix, "示例县", "district-3-5-15"));
            sheet(book, "单位", line("单位编码", "单位名称", "辖区编码"), line(hall + suffix, "大厅", county + suffix));
            sheet(book, "人员", line("姓名", "单位编码", "工号", "账号", "岗位"), line("张示例", hall + suffix, "0001", "z-" + suffix),
                    line("李示例", hall + suffix, null, "l-" + suffix, "负责人"));
            more.accept(book);
        };
    }
}
