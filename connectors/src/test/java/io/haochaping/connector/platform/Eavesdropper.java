package io.haochaping.connector.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands between a caller and a server, passes everything on as it is, and can say the last request again, byte for byte. */
public final class Eavesdropper implements AutoCloseable {

    private static final Set<String> OF_THE_CONNECTION = Set.of("host", "content-length", "connection", "upgrade", "http2-settings", "expect");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final HttpServer ear;
    private volatile HttpRequest heard;

    public Eavesdropper(String server) throws IOException {
        this.server = URI.create(server);
        ear = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        ear.createContext("/", this::passOn);
        ear.start();
    }

    /** Where the caller takes it for the server. */
    public String url() {
        return "http://127.0.0.1:" + ear.getAddress().getPort();
    }

    /** @return status of the answer to the last request, said once more */
    public int repeat() throws IOException {
        return say(heard).statusCode();
    }

    @Override
    public void close() {
        ear.stop(0);
    }

    private void passOn(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                    .POST(BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            exchange.getRequestHeaders().forEach((name, values) -> copy(name, values, request));
            heard = request.build();
            HttpResponse<byte[]> answer = say(heard);
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private static void copy(String name, List<String> values, HttpRequest.Builder request) {
        if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> request.header(name, value));
        }
    }

    private HttpResponse<byte[]> say(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
