package io.haochaping.testing;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The administrator at the form of a jurisdiction. */
public final class Administrator {

    private static final String FORM = "/admin/organisation/jurisdictions/";

    private final HttpBrowser browser;
    private boolean loggedIn;

    public Administrator(int port) {
        this.browser = new HttpBrowser(port);
    }

    /** What is opened meanwhile follows this profile, and keeps it; afterwards the jurisdiction follows its own again. */
    public <T> T under(String policy, String jurisdiction, Supplier<T> meanwhile) {
        String before = givesPolicy(jurisdiction, policy);
        try {
            return meanwhile.get();
        } finally {
            givesPolicy(jurisdiction, before);
        }
    }

    /** @return the profile that the jurisdiction followed before */
    public String givesPolicy(String jurisdiction, String policy) {
        if (!loggedIn) {
            browser.logIn("admin", DemoSettings.PASSWORD);
            loggedIn = true;
        }
        String page = browser.get(FORM + jurisdiction, "Accept", "text/html").body();
        Map<String, String> fields = new HashMap<>(Map.of("_csrf", input(page, "_csrf"), "version", input(page, "version"), "name", input(page, "name"),
                "level", chosen(page, "level"), "parent", chosen(page, "parent")));
        String before = chosen(page, "policy");
        fields.put("policy", policy);
        HttpResponse<String> saved = browser.submit(FORM + jurisdiction, fields);
        if (saved.statusCode() != 302) {
            throw new AssertionError("The form was refused: " + saved.statusCode());
        }
        return before;
    }

    private static String input(String page, String name) {
        return found("<input[^>]*name=\"" + name + "\"[^>]*value=\"([^\"]*)\"", page);
    }

    private static String chosen(String page, String name) {
        String select = found("<select name=\"" + name + "\"[^>]*>(.*?)</select>", page);
        Matcher option = Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(select);
        return option.find() ? option.group(1) : "";
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("Not on the page: " + pattern);
        }
        return matcher.group(1);
    }
}
