import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs one review, sends it and prints the answer and its status. JDK 17 or later, no library.
 *
 * <pre>HCP_SECRET=... java docs/examples/SendReview.java</pre>
 *
 * HCP_URL (http://localhost:8080), HCP_CHANNEL (demo-window), HCP_SECRET (must be given), HCP_NOW (time of the review, ISO 8601; now), HCP_COMMENT,
 * HCP_UNIQUE (what the numbers end with; give it to send the same review again).
 */
public class SendReview {

    private static final HexFormat HEX = HexFormat.of();
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    public static void main(String[] arguments) throws Exception {
        String secret = setting("HCP_SECRET", "");
        if (secret.isEmpty()) {
            System.err.println("Give the secret of the channel in HCP_SECRET, see the output of bin/run");
            System.exit(2);
        }
        HttpResponse<String> answer = send(setting("HCP_URL", "http://localhost:8080"), setting("HCP_CHANNEL", "demo-window"), secret, "POST", "/api/v1/reviews",
                review().getBytes(StandardCharsets.UTF_8));
        System.out.println(answer.body());
        System.out.println(answer.statusCode());
        System.exit(answer.statusCode() < 300 ? 0 : 1);
    }

    /** What to copy: signs and sends any request of the interface. */
    static HttpResponse<String> send(String url, String channel, String secret, String method, String target, byte[] body) throws Exception {
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        String nonce = random();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + target))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("X-Hcp-Channel", channel)
                .header("X-Hcp-Timestamp", timestamp)
                .header("X-Hcp-Nonce", nonce)
                .header("X-Hcp-Signature", sign(secret, method, target, timestamp, nonce, body))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Five lines: method, request target, timestamp, nonce and the digest of the body's bytes. */
    static String sign(String secret, String method, String target, String timestamp, String nonce, byte[] body) throws GeneralSecurityException {
        String digest = HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        String signed = String.join("\n", method, target, timestamp, nonce, digest);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HEX.formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    /** A bad review of a service that was given eleven minutes before, by a made-up person. Chinese is sent as it is, in UTF-8. */
    private static String review() {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        OffsetDateTime reviewed = OffsetDateTime.parse(setting("HCP_NOW", OffsetDateTime.now(zone).toString())).atZoneSameInstant(zone).toOffsetDateTime()
                .truncatedTo(ChronoUnit.SECONDS);
        String number = reviewed.format(DateTimeFormatter.BASIC_ISO_DATE).substring(0, 8) + "-" + setting("HCP_UNIQUE", random().substring(0, 12));
        return """
                { "channelReviewNo": "W-%1$s", "channelKind": "WINDOW_DEVICE", "kind": "REVIEW",
                  "serviceRecord": { "projectNo": "P-%1$s", "serviceNumber": 1, "unitCode": "hall", "windowNo": "A03", "officerId": "E1024",
                                     "taskCode": "11150800MB1234567X3000114001000", "serviceTime": "%2$s" },
                  "satisfaction": "VERY_DISSATISFIED", "normCodes": ["115"], "comment": "%3$s", "reviewedAt": "%4$s",
                  "reviewer": { "realName": true, "kind": "NATURAL_PERSON", "name": "Wang Xiaoming", "phone": "13800138000" } }
                """.formatted(number, time(reviewed.minusMinutes(11)), quoted(setting("HCP_COMMENT", "Two hours in the queue")), time(reviewed));
    }

    private static String time(OffsetDateTime time) {
        return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** Use the JSON library that you have; this one example does without. */
    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HEX.formatHex(bytes);
    }

    private static String setting(String name, String otherwise) {
        String given = System.getenv(name);
        return given == null || given.isEmpty() ? otherwise : given;
    }
}
