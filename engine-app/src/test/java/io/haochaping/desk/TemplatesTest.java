package io.haochaping.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import io.haochaping.pages.Pages;

/** The pages as a person meets them: words instead of codes, nothing inline, nothing that was not given. */
class TemplatesTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final Path PREVIEW = Path.of("target/pages");

    @Test
    void showsACaseWithItsDeadlinesInWords() throws Exception {
        String page = page("desk/case", "/cases/CP-20260213-000001", CHINESE, Map.of("page", Samples.casePage()));

        assertThat(page).contains("剩 1 个工作日", "已超期 3 个工作日", "暂定", "张*", "138****5678").doesNotContain("??");
    }

    @Test
    void hasNeitherInlineScriptNorInlineStyle() throws Exception {
        String page = page("desk/case", "/cases/CP-20260213-000001", CHINESE, Map.of("page", Samples.casePage()));

        assertThat(page).doesNotContain("<style").doesNotContainPattern(Pattern.compile("<script(?![^>]*\\ssrc=)"))
                .doesNotContainPattern("\\sstyle=").doesNotContainPattern("\\son(click|change|submit|load)=");
    }

    @Test
    void escapesWhatReviewersWrite() throws Exception {
        String page = page("desk/case", "/cases/CP-20260213-000001", CHINESE, Map.of("page", Samples.casePage("<script>alert(1)</script>${7*7}")));

        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;${7*7}").doesNotContain("<script>alert");
    }

    @Test
    void showsRevealedDataOnlyWhereItWasGiven() throws Exception {
        String with = page("desk/case", "/cases/CP-20260213-000001/unmask", CHINESE, Map.of("page", Samples.casePage(), "revealed", Samples.revealed()));
        String without = page("desk/case", "/cases/CP-20260213-000001", CHINESE, Map.of("page", Samples.casePage()));

        assertThat(with).contains("13812345678");
        assertThat(without).doesNotContain("13812345678", "授权至");
    }

    @Test
    void listsCasesWithoutJavaScript() throws Exception {
        String page = page("desk/cases", "/cases", CHINESE, Map.of("page", Samples.listPage()));

        assertThat(page).contains("共 42 件", "href=\"/cases/CP-20260213-000001\"", "第 1 / 3 页", "/cases?page=1", "href=\"/extensions\"", "href=\"/objections\"").doesNotContain("??");
    }

    @Test
    void greetsWithTheNumbersOfTheRole() throws Exception {
        String page = page("desk/start", "/", CHINESE, Map.of("page", Samples.startPage()));

        assertThat(page).contains("王承办，您好", "我的待办", "/camunda/app/tasklist/").doesNotContain("??");
    }

    @Test
    void speaksEnglishOnDemand() throws Exception {
        String page = page("desk/case-en", "desk/case", "/cases/CP-20260213-000001", Locale.ENGLISH, Map.of("page", Samples.casePage()));

        assertThat(page).contains("lang=\"en\"", "Where it stands", "Log out").doesNotContain("??");
    }

    private static String page(String template, String path, Locale locale, Map<String, ?> model) throws Exception {
        return page(template, template, path, locale, model);
    }

    private static String page(String name, String template, String path, Locale locale, Map<String, ?> model) throws Exception {
        String page = Pages.render(template, path, locale, model);
        Path file = PREVIEW.resolve(name.replace('/', '-') + (model.containsKey("revealed") ? "-revealed" : "") + ".html");
        Files.createDirectories(PREVIEW);
        Files.writeString(file, page);
        return page;
    }
}
