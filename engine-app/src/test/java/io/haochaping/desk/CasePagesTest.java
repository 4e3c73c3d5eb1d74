package io.haochaping.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

import io.haochaping.identity.Person;
import io.haochaping.pages.Pages;

/** Who sees what of a case. */
class CasePagesTest {

    private final DeskFixture desk = new DeskFixture();

    @BeforeEach
    void speakChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void showsAnOfficerTheMaskedReviewerAndTheOwnWork() throws Exception {
        String page = page(DeskFixture.OFFICER);

        assertThat(page).contains("张*", "138****5678", "P-20261102-7 / 1", "2026-02-13 09:20", "115 服务态度差", "张女士未接听", "录像.mp4", "剩 1 个工作日", "登记联系")
                .contains("/camunda/app/tasklist/default/#/?task=t-1").doesNotContain("提交陈述", "改派承办单位", "安排专人");
    }

    @Test
    void showsTheRatedPersonTheCaseButNotTheReviewer() throws Exception {
        desk.rated(DeskFixture.CLERK);
        String page = page(DeskFixture.CLERK);

        assertThat(page).contains("排队两小时", "115 服务态度差", "当天系统故障", "提交陈述")
                .doesNotContain("张*", "138****5678", "实名", "P-20261102-7", "09:20", "09:31", "张女士", "录像.mp4", "查看评价人信息", "tasklist/default");
    }

    @Test
    void showsAnAuditorEverythingButTheReviewer() throws Exception {
        desk.reads(DeskFixture.AUDITOR);
        String page = page(DeskFixture.AUDITOR);

        assertThat(page).contains("P-20261102-7 / 1", "张女士未接听", "录像.mp4").doesNotContain("张*", "138****5678", "办理操作", "tasklist/default");
    }

    private String page(Person person) throws Exception {
        CasePage page = desk.pages().of(DeskFixture.file(), Viewpoint.of(person, desk.handling.rightsOn(DeskFixture.NO, person)));
        return Pages.render("desk/case", "/cases/" + DeskFixture.NO, Locale.SIMPLIFIED_CHINESE, Map.of("page", page));
    }
}
