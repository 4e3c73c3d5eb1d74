package io.haochaping.testing;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Evaluators and terminals, as the administrator of the demonstration registers them. */
public final class Devices {

    private static final Pattern SECRET = Pattern.compile("class=\"secret\" value=\"([A-Za-z0-9_-]{43})\"");

    private final HttpBrowser admin;

    public Devices(int port) {
        admin = new HttpBrowser(port);
        admin.logIn("admin", DemoSettings.PASSWORD);
    }

    /**
     * At a window of {@code hall}.
     *
     * @return the secret, which the page shows once
     */
    public String register(String id, String kind, String windowNo) {
        return register(id, kind, windowNo, "demo-window");
    }

    public String register(String id, String kind, String windowNo, String channel) {
        String form = admin.get("/admin/devices/new", "Accept", "text/html").body();
        Matcher window = Pattern.compile("<optgroup label=\"政务服务中心\">(?:(?!</optgroup>).)*?<option value=\"([0-9a-f-]{36})\"[^>]*>" + windowNo + " 号窗口",
                Pattern.DOTALL).matcher(form);
        if (!window.find()) {
            throw new AssertionError("No window " + windowNo);
        }
        return secret(admin.submit("/admin/devices", Map.of("_csrf", admin.csrfOf("/admin/devices/new"), "id", id, "name", "设备 " + id, "kind", kind,
                "windowId", window.group(1), "channelId", channel)), id);
    }

    public String renewSecret(String id) {
        return secret(act(id, "secret"), id);
    }

    public void revoke(String id) {
        act(id, "revoke");
    }

    private HttpResponse<String> act(String id, String what) {
        return admin.submit("/admin/devices/" + id + "/" + what, Map.of("_csrf", admin.csrfOf("/admin/devices/" + id)));
    }

    /** What the list says about a device. */
    public String list() {
        return admin.get("/admin/devices", "Accept", "text/html").body();
    }

    private String secret(HttpResponse<String> answer, String id) {
        String page = admin.get("/admin/devices/" + id, "Accept", "text/html").body();
        Matcher secret = SECRET.matcher(page);
        if (answer.statusCode() != 302 || !secret.find()) {
            throw new AssertionError(answer.statusCode() + " " + answer.body() + page);
        }
        return secret.group(1);
    }
}
