package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.HttpBrowser;

/** The administrator at the pages of calendar and policies, without scripts. */
final class Administrator {

    private static final Pattern LIST = Pattern.compile("name=\"listId\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final HttpBrowser browser;

    Administrator(int port) {
        browser = new HttpBrowser(port);
        assertThat(browser.logIn("admin", DemoSettings.PASSWORD).statusCode()).isEqualTo(302);
    }

    String sees(String path) {
        HttpResponse<String> page = browser.get(path, "Accept", "text/html");
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    /** @return the address of the draft */
    String imports(int year, String jurisdiction, String file) {
        HttpResponse<String> answer = uploads(year, jurisdiction, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/admin/"));
    }

    HttpResponse<String> uploads(int year, String jurisdiction, String file) {
        String csrf = browser.csrfOf("/admin/calendar");
        String body = part("_csrf", csrf) + part("year", year + "") + part("jurisdiction", jurisdiction) + part("source", "测试通知")
                + "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"year.csv\"\r\nContent-Type: text/csv\r\n\r\n" + file
                + "\r\n--part--\r\n";
        return browser.send("POST", "/admin/calendar/import", body, "Content-Type", "multipart/form-data; boundary=part");
    }

    private static String part(String name, String value) {
        return "--part\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    String listOf(String draft) {
        return found(LIST, draft);
    }

    String versionOf(String draft) {
        return found(VERSION, draft);
    }

    private String found(Pattern pattern, String path) {
        Matcher matcher = pattern.matcher(sees(path));
        assertThat(matcher.find()).as(pattern + " on " + path).isTrue();
        return matcher.group(1);
    }

    HttpResponse<String> submits(String page, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", browser.csrfOf(page));
        return browser.submit(path, all);
    }

    HttpResponse<String> publishes(String draft, String listId, boolean confirmed) {
        return submits(draft, draft + "/publish", confirmed ? Map.of("listId", listId, "earlierConfirmed", "true") : Map.of("listId", listId));
    }
}
