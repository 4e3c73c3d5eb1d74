package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.haochaping.testing.HttpBrowser;

/** Somebody with a phone who was served and follows a link. */
final class Citizen {

    private static final Pattern ATTEMPT = Pattern.compile("name=\"attempt\" value=\"([^\"]+)\"");

    private final HttpBrowser browser;

    Citizen(int port) {
        browser = new HttpBrowser(port);
    }

    HttpResponse<String> opens(String path) {
        return browser.get(path);
    }

    /** Is led on by an address. @return the path that it leads to */
    String follows(String path) {
        return target(browser.get(path));
    }

    /** Without a name. @return the path of the page that thanks */
    String rates(String link, String satisfaction, String comment) {
        Matcher attempt = ATTEMPT.matcher(browser.get(link).body());
        assertThat(attempt.find()).as("a form at %s", link).isTrue();
        return target(browser.submit(link, Map.of("attempt", attempt.group(1), "satisfaction", satisfaction, "comment", comment)));
    }

    private static String target(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }
}
