package io.haochaping.channel;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which request it was, without anything that the sender wrote: what is no word of the interface is left out. */
public final class RequestLine {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final Set<String> WORDS = Set.of("api", "v1", "reviews", "batch", "service-records", "invitations", "devices", "visits");
    private static final String LEFT_OUT = "…";
    private static final int MOST_PARTS = 8;

    private RequestLine() {
    }

    /** {@code POST /api/v1/service-records/…/…/invitations} */
    public static String of(String method, String path) {
        String parts = Arrays.stream(path.split("/")).skip(1).limit(MOST_PARTS).map(part -> WORDS.contains(part) ? part : LEFT_OUT)
                .collect(Collectors.joining("/", "/", ""));
        return (METHODS.contains(method) ? method : LEFT_OUT) + " " + parts;
    }
}
