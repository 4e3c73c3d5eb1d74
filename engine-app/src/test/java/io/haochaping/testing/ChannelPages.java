package io.haochaping.testing;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/** The administrator of the demonstration at the pages of channels, without scripts. */
public final class ChannelPages {

    private static final Pattern SECRET = Pattern.compile("class=\"secret\" value=\"([A-Za-z0-9_-]{43})\"");

    private final HttpBrowser admin;

    public ChannelPages(int port) {
        admin = new HttpBrowser(port);
        admin.logIn("admin", DemoSettings.PASSWORD);
    }

    /**
     * A channel of the district with every right.
     *
     * @return the secret, which the page shows once
     */
    public String register(String id, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("id", id, "name", "渠道 " + id, "homeJurisdiction", "district", "rights", "REVIEWS,SERVICE_RECORDS",
                "reasonRequired", "true", "rate", ""));
        fields.putAll(more);
        submit("/admin/channels", fields);
        return secret(id);
    }

    /** @return the secret, which the page shows once */
    public String renew(String id, int graceHours) {
        submit(at(id) + "/secret", Map.of("graceHours", graceHours + ""));
        return secret(id);
    }

    /** Follows the form with this address. @return the page after it */
    public String act(String id, String what) {
        submit(at(id) + "/" + what, Map.of());
        return page(id);
    }

    public String page(String id) {
        return see(at(id));
    }

    public String see(String path) {
        HttpResponse<String> answer = admin.get(path, "Accept", "text/html");
        if (answer.statusCode() != 200 || answer.body().contains("??")) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** What the test console holds for an example. */
    public Map<String, String> example(String id, String example) {
        String page = see(at(id) + "?example=" + example);
        Map<String, String> form = new LinkedHashMap<>();
        for (String name : new String[] {"method", "beforeMethod"}) {
            form.put(name, found("<select name=\"" + name + "\".*?<option value=\"([A-Z]+)\" selected", page));
        }
        for (String name : new String[] {"path", "beforePath"}) {
            form.put(name, HtmlUtils.htmlUnescape(found("<input[^>]*name=\"" + name + "\" value=\"([^\"]*)\"", page)));
        }
        for (String name : new String[] {"body", "beforeBody"}) {
            form.put(name, HtmlUtils.htmlUnescape(found("<textarea[^>]*name=\"" + name + "\"[^>]*>(.*?)</textarea>", page)));
        }
        return form;
    }

    /** Runs it. @return the page after it */
    public String tries(String id, Map<String, String> form) {
        submit(at(id) + "/console", form);
        return page(id);
    }

    private String secret(String id) {
        return found(SECRET.pattern(), page(id));
    }

    private void submit(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", admin.csrfOf("/admin/channels"));
        HttpResponse<String> answer = admin.submit(path, all);
        if (answer.statusCode() != 302) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private static String at(String id) {
        return "/admin/channels/" + id;
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("Not on the page: " + pattern + "\n" + page);
        }
        return matcher.group(1);
    }
}
