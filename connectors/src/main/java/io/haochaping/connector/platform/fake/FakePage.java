package io.haochaping.connector.platform.fake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;

/** What a visitor of the demonstration sees of the fake platform: what it received, how it treats its callers, and a rating to give there. */
final class FakePage {

    static final String PATH = "/page";

    private static final int SHOWN = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final Map<String, String> WORDS = Map.of("/service", "办件服务", "/rating", "评价", "/rating/supplement", "追评", "/rating/validity", "有效性",
            "/rating/rectification", "整改结果", "/rating/filing", "备案");

    private final FakePlatform fake;
    private final Runnable rate;

    FakePage(FakePlatform fake, Runnable rate) {
        this.fake = fake;
        this.rate = rate;
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String origin = exchange.getRequestHeaders().getFirst("Origin");
            String host = exchange.getRequestHeaders().getFirst("Host");
            boolean own = fake.url().equals("http://" + host) && (origin == null || origin.equals(fake.url()));
            if (!own) {
                exchange.sendResponseHeaders(403, -1);
            } else if (exchange.getRequestMethod().equals("POST")) {
                act(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.getResponseHeaders().set("Location", PATH);
                exchange.sendResponseHeaders(303, -1);
            } else {
                show(exchange);
            }
        }
    }

    private void act(String form) {
        if (form.equals("act=rate")) {
            rate.run();
        } else {
            Arrays.stream(Mood.values()).filter(mood -> form.equals("mood=" + mood)).findFirst().ifPresent(fake::become);
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        byte[] page = page().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
    }

    private String page() {
        List<Entry> entries = new ArrayList<>(fake.ledger());
        Collections.reverse(entries);
        String rows = entries.stream().limit(SHOWN).map(FakePage::row).collect(Collectors.joining());
        String moods = Arrays.stream(Mood.values()).map(mood -> "<option value=\"%s\"%s>%s</option>".formatted(mood,
                mood == fake.mood() ? " selected" : "", inWords(mood)))
                .collect(Collectors.joining());
        return """
                <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>模拟上级平台</title><style>body{font:16px/1.6 sans-serif;margin:1.5rem auto;max-width:70rem;padding:0 1rem;color:#1f2328;background:#fff}
                table{border-collapse:collapse;width:100%%}th,td{border-bottom:1px solid #d0d7de;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
                form{display:inline-block;margin:0 1rem 1rem 0}button,select{font:inherit;padding:.3rem .8rem}.note{background:#fff8c5;padding:.5rem .8rem}</style></head><body><main>
                <h1>模拟上级平台</h1><p class="note">仅供演示：这不是真实的省平台，接口为模拟，只在本机可见。</p>
                <form method="post"><input type="hidden" name="act" value="rate"><button>在这里给一条差评</button></form>
                <form method="post"><label>应答方式 <select name="mood">%s</select></label> <button>更改</button></form>
                <h2>收到的报送（%d）</h2><table><thead><tr><th scope="col">时间</th><th scope="col">内容</th><th scope="col">办件</th><th scope="col">字段</th></tr></thead>
                <tbody>%s</tbody></table></main></body></html>
                """.formatted(moods, entries.size(), rows);
    }

    private static String row(Entry entry) {
        String fields = entry.fields().entrySet().stream().filter(field -> !field.getKey().equals("projectNo") && !field.getKey().equals("serviceNumber"))
                .map(field -> escape(field.getKey()) + ": " + escape(field.getValue())).collect(Collectors.joining("<br>"));
        return "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>".formatted(TIME.format(entry.at()),
                escape(WORDS.getOrDefault(entry.path(), entry.path())), escape(entry.service()), fields);
    }

    private static String inWords(Mood mood) {
        return switch (mood) {
            case HONEST -> "正常应答";
            case FAILS -> "返回错误（500）";
            case STALLS -> "不应答";
            case STALLS_HALFWAY -> "应答到一半停住（已收下）";
            case CLOSES_HALFWAY -> "应答到一半断开（已收下）";
            case LIES -> "返回 200，内容却是错误";
            case FORGES -> "应答没有签名";
            case REPLAYS -> "重放旧的应答";
            case CHATS -> "返回网页而不是应答";
            case REPEATS -> "清单中有重复";
            case GAPS -> "清单中有遗漏";
            case REORDERS -> "清单次序颠倒";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
