package io.haochaping.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.HttpBrowser;

/** HTTP basic against the application's port. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;

    Http(int port) {
        this.base = "http://localhost:" + port;
    }

    Answer get(String account, String path) {
        return send(request(account, path).GET());
    }

    Answer post(String account, String path, Object body) {
        return send(request(account, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json(body))));
    }

    Answer upload(String account, String path, String fileName, String content) {
        String body = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--part--\r\n";
        return send(request(account, path).header("Content-Type", "multipart/form-data; boundary=part").POST(BodyPublishers.ofString(body)));
    }

    Answer upload(String account, String path, String fileName, byte[] content) {
        byte[] head = ("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        List<byte[]> body = List.of(head, content, "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(account, path).header("Content-Type", "multipart/form-data; boundary=part").POST(BodyPublishers.ofByteArrays(body)));
    }

    Answer asAnybody(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** A page, as somebody who logs in with a browser sees it. */
    Answer page(String account, String path) {
        HttpBrowser browser = new HttpBrowser(URI.create(base).getPort());
        browser.logIn(account, DemoSettings.PASSWORD);
        var shown = browser.get(path, "Accept", "text/html", "Accept-Language", "zh-CN");
        return new Answer(shown.statusCode(), shown.body());
    }

    /** A form that needs no account. */
    Answer form(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "zh-CN").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", HttpBrowser.basic(account, DemoSettings.PASSWORD));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
