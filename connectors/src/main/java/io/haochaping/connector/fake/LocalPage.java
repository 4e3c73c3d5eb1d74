package io.haochaping.connector.fake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;

/** The page of a fake, for the visitor of a demonstration. It answers nobody who came by another name or from the page of another site. */
public abstract class LocalPage {

    public static final String PATH = "/page";

    /** Rows of a list; older ones are left out. */
    protected static final int SHOWN = 200;
    protected static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private static final int LONGEST_FORM = 200;

    private final Supplier<String> address;

    /** @param address of the fake, without a slash at the end */
    protected LocalPage(Supplier<String> address) {
        this.address = address;
    }

    /** @param form as the browser sent it, shortened to what a form of this page can be */
    protected abstract void act(String form);

    protected abstract String html();

    public final void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isOwn(exchange)) {
                exchange.sendResponseHeaders(403, -1);
            } else if (exchange.getRequestMethod().equals("POST")) {
                act(new String(exchange.getRequestBody().readNBytes(LONGEST_FORM), StandardCharsets.UTF_8));
                exchange.getResponseHeaders().set("Location", PATH);
                exchange.sendResponseHeaders(303, -1);
            } else {
                show(exchange);
            }
        }
    }

    private boolean isOwn(HttpExchange exchange) {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        String host = exchange.getRequestHeaders().getFirst("Host");
        return address.get().equals("http://" + host) && (origin == null || origin.equals(address.get()));
    }

    private void show(HttpExchange exchange) throws IOException {
        byte[] page = html().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
    }

    /** What a form chose with the options of {@link #options}. */
    protected static <M extends Enum<M>> Optional<M> chosen(String form, M[] moods) {
        return Arrays.stream(moods).filter(mood -> form.equals("mood=" + mood.name())).findFirst();
    }

    /** The options of the field {@code mood}. */
    protected static <M extends Enum<M>> String options(M[] moods, M now, Function<M, String> word) {
        return Arrays.stream(moods)
                .map(mood -> "<option value=\"%s\"%s>%s</option>".formatted(mood.name(), mood == now ? " selected" : "", word.apply(mood)))
                .collect(Collectors.joining());
    }

    protected static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
