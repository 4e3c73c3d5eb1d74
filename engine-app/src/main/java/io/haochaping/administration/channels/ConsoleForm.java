package io.haochaping.administration.channels;

import java.util.List;

import io.haochaping.channel.TestConsole.Request;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the test console; kept as typed.
 *
 * @param before a request that is tried before, in the same trial; without a path there is none
 */
record ConsoleForm(@Nullable String method, @Nullable String path, @Nullable String body, @Nullable String beforeMethod, @Nullable String beforePath,
        @Nullable String beforeBody) {

    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 24;

    static ConsoleForm of(Request request) {
        return new ConsoleForm(request.method(), request.target(), request.body(), "PUT", "", "");
    }

    static ConsoleForm of(Request before, Request request) {
        return new ConsoleForm(request.method(), request.target(), request.body(), before.method(), before.target(), before.body());
    }

    Request request() {
        return request(method, path, body);
    }

    public boolean hasBefore() {
        return !text(beforePath).isBlank();
    }

    public int rows() {
        return rowsOf(text(body));
    }

    public int beforeRows() {
        return rowsOf(text(beforeBody));
    }

    private static int rowsOf(String body) {
        return Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, (int) body.lines().count() + 1));
    }

    List<Request> requests() {
        return hasBefore() ? List.of(request(beforeMethod, beforePath, beforeBody), request()) : List.of(request());
    }

    /** Browsers send the ends of lines in their own way. */
    private static Request request(@Nullable String method, @Nullable String path, @Nullable String body) {
        return new Request(text(method).strip(), text(path).strip(), text(body).strip().replace("\r\n", "\n"));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
