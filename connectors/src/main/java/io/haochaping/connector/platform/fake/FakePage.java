package io.haochaping.connector.platform.fake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.haochaping.connector.fake.LocalPage;

/** What a visitor of the demonstration sees of the fake platform: what it received, how it treats its callers, and a rating to give there. */
final class FakePage extends LocalPage {

    private static final Map<String, String> WORDS = Map.of("/service", "办件服务", "/rating", "评价", "/rating/supplement", "追评", "/rating/validity", "有效性",
            "/rating/rectification", "整改结果", "/rating/filing", "备案");

    private final FakePlatform fake;
    private final Runnable rate;

    FakePage(FakePlatform fake, Runnable rate) {
        super(fake::url);
        this.fake = fake;
        this.rate = rate;
    }

    @Override
    protected void act(String form) {
        if (form.equals("act=rate")) {
            rate.run();
        } else {
            chosen(form, Mood.values()).ifPresent(fake::become);
        }
    }

    @Override
    protected String html() {
        List<Entry> entries = new ArrayList<>(fake.ledger());
        Collections.reverse(entries);
        String rows = entries.stream().limit(SHOWN).map(FakePage::row).collect(Collectors.joining());
        String moods = options(Mood.values(), fake.mood(), Mood::word);
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
}
