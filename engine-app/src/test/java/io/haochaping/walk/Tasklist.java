package io.haochaping.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Camunda Tasklist, by what a person sees and does there. */
final class Tasklist {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int ROWS = 15;
    private static final Pattern LIST = Pattern.compile("/filter/[^/]+/list\\?");
    private static final Pattern FILTER = Pattern.compile("[?&]filter=([^&]+)");

    private final Page page;

    Tasklist(Page page) {
        this.page = page;
        page.waitForSelector(".task-filters .task-filter");
        page.waitForURL(FILTER);
    }

    /** Names of the filters, from top to bottom, without their counts. */
    List<String> filters() {
        return page.locator(".task-filter h4 a").allInnerTexts().stream().map(text -> text.replaceAll("[\\s\\d()]", "")).toList();
    }

    /** Until the list is that of the filter: what another one listed before stands there a while longer. */
    Tasklist choose(String filter) {
        String before = chosenFilter();
        if (page.locator(".task-filters .item.active h4 a").filter(new Locator.FilterOptions().setHasText(filter)).count() == 0) {
            page.waitForResponse(answer -> LIST.matcher(answer.url()).find() && !answer.url().contains("/filter/" + before + "/"), filter(filter)::click).finished();
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
        } else {
            filter(filter).click();
        }
        assertThat(counter(filter)).hasText(Pattern.compile("\\s*\\d+\\s*"));
        return this;
    }

    /** Number behind the name of the chosen filter. */
    int count(String filter) {
        return Integer.parseInt(counter(filter).innerText().strip());
    }

    /** Whether the chosen filter lists it, on whichever page; that page stands open afterwards. */
    boolean lists(String no) {
        int left = Integer.parseInt(page.locator(".task-filters .item.active .counter").innerText().strip());
        Locator before = page.locator(".pagination-prev:not(.disabled) a");
        while (before.count() > 0) {
            turnTo(before);
        }
        assertThat(rows()).hasCount(Math.min(ROWS, left));
        while (inList(no).count() == 0) {
            left -= ROWS;
            if (left <= 0) {
                return false;
            }
            turnTo(page.locator(".pagination-next a"));
            assertThat(rows()).hasCount(Math.min(ROWS, left));
        }
        return true;
    }

    private void turnTo(Locator link) {
        String first = rows().first().innerText();
        link.click();
        assertThat(rows().first()).not().hasText(first);
    }

    private Locator rows() {
        return page.locator("ol.tasks-list > li");
    }

    Locator inList(String caseNo) {
        return page.locator(".tasks-list li").filter(new Locator.FilterOptions().setHasText(caseNo));
    }

    /** The day that the list shows as the task's deadline, put there by our style. */
    String due(String caseNo) {
        return (String) inList(caseNo).locator(".due-date > span").evaluate("it => getComputedStyle(it, '::after').content.includes('attr(')"
                + " ? it.getAttribute('uib-tooltip') : getComputedStyle(it, '::after').content");
    }

    /** Opens the only task of the case in the chosen filter. */
    Tasklist open(String caseNo) {
        return open("", caseNo);
    }

    private Tasklist open(String task, String caseNo) {
        if (!lists(caseNo)) {
            throw new AssertionError(caseNo + " is in no page of the list");
        }
        inList(caseNo).filter(new Locator.FilterOptions().setHasText(task)).locator("h4 a").first().click();
        assertThat(title()).containsText(caseNo);
        page.waitForSelector(".fjs-container .fjs-form-field");
        return this;
    }

    Tasklist claim() {
        page.locator(".task-card button.claim").click();
        assertThat(page.locator(".task-card button.claim")).hasCount(0);
        assertThat(page.locator(".fjs-container .fjs-form-field").first()).isVisible();
        page.waitForFunction("![...document.querySelectorAll('.fjs-container textarea, .fjs-container input')].some(it => it.readOnly || it.disabled)");
        return this;
    }

    /** Takes a task from the unit's list: opens and claims it. */
    Tasklist take(String task, String caseNo) {
        choose("本单位待办").open(task, caseNo);
        assertThat(title()).containsText(task);
        return claim();
    }

    Tasklist write(String field, String text) {
        Locator area = field(field).locator("textarea, input[type=text]").first();
        area.fill(text);
        area.press("Tab");
        return this;
    }

    Tasklist decide(String answer) {
        page.locator(".fjs-container label").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + answer + "\\s*$"))).click();
        return this;
    }

    /** Fills the form's date and, where it has one, its time. */
    Tasklist at(OffsetDateTime moment) {
        type("-date", DAY.format(moment));
        type("-time", TIME.format(moment));
        return this;
    }

    private void type(String part, String text) {
        Locator input = page.locator(".fjs-container input[id$='" + part + "']");
        if (input.count() > 0) {
            input.fill(text);
            input.press("Enter");
            input.press("Tab");
        }
    }

    /** Answers that stand chosen. */
    int chosen() {
        return page.locator(".fjs-container input[type=radio]:checked").count();
    }

    String form() {
        return page.locator(".fjs-container").innerText();
    }

    Tasklist submit() {
        closeMessages();
        page.locator(".form-actions button.btn-primary").click();
        return this;
    }

    /** Submits what must be accepted. */
    void finish() {
        submit();
        assertThat(page.locator(".page-notifications .alert-danger")).hasCount(0);
        page.waitForFunction("!document.querySelector('.form-actions button.btn-primary')"
                + " || document.querySelector('.task-card .task-removed, .task-card.task-removed')");
    }

    /** The message that lies over the page after a refusal; it covers the button until it is closed. */
    String refusal() {
        Locator alert = page.locator(".page-notifications .alert-danger").last();
        assertThat(alert).isVisible();
        return alert.innerText();
    }

    Tasklist closeMessages() {
        for (Locator close : page.locator(".page-notifications .alert button.close:visible").all()) {
            close.click();
        }
        return this;
    }

    Tasklist keepDraft() {
        page.locator(".form-actions button").filter(new Locator.FilterOptions().setHasText("保存")).click();
        return this;
    }

    void logOut() {
        page.locator("[cam-widget-header] .account > a, [cam-widget-header] .account .dropdown-toggle").first().click();
        page.locator("[cam-widget-header] .account .logout a").click();
        page.waitForURL("**/login?logout");
    }

    Locator title() {
        return page.locator(".task-card h2.task");
    }

    private Locator field(String label) {
        return page.locator(".fjs-container .fjs-form-field").filter(new Locator.FilterOptions().setHas(
                page.locator("label.fjs-form-field-label").filter(new Locator.FilterOptions().setHasText(label)))).first();
    }

    private String chosenFilter() {
        Matcher chosen = FILTER.matcher(page.url());
        return chosen.find() ? chosen.group(1) : "";
    }

    private Locator counter(String filter) {
        return filter(filter).locator(".counter");
    }

    private Locator filter(String name) {
        return page.locator(".task-filter h4 a").filter(new Locator.FilterOptions().setHasText(name));
    }
}
