package io.haochaping.connector.platform;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Posts to one platform. The time limit holds for the whole answer: a platform that begins to answer and then stalls is given up like one that
 * is silent. Redirects are not followed, an answer beyond 64 KiB is none.
 */
public final class PlatformHttp {

    private static final int LARGEST = 64 * 1024;

    private final HttpClient client;
    private final URI base;
    private final Duration timeout;

    /** @param base address without a slash at the end */
    public PlatformHttp(URI base, Duration connectTimeout, Duration timeout) {
        this.base = base;
        this.timeout = timeout;
        client = HttpClient.newBuilder().connectTimeout(connectTimeout).version(HttpClient.Version.HTTP_1_1).build();
    }

    /** A whole answer. */
    public record Reply(int status, byte[] body) {
    }

    /** @throws NoReply where there is no whole answer */
    public Reply post(String path, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(timeout)
                .header("Content-Type", "application/json; charset=UTF-8").POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request.build(), info -> new SmallBody(LARGEST));
        try {
            HttpResponse<byte[]> whole = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Reply(whole.statusCode(), whole.body());
        } catch (TimeoutException silent) {
            answer.cancel(true);
            throw new NoReply("timed-out");
        } catch (ExecutionException failed) {
            throw NoReply.of(failed.getCause());
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoReply("interrupted");
        }
    }
}
