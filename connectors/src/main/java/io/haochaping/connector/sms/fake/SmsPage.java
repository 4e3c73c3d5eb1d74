package io.haochaping.connector.sms.fake;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.haochaping.connector.fake.LocalPage;

/** What a visitor of the demonstration sees of the fake gateway: the messages that it would have sent, with their links, and how it treats its callers. */
final class SmsPage extends LocalPage {

    private static final Pattern LINK = Pattern.compile("https?://[\\w.:/-]+");

    private final FakeSms fake;

    SmsPage(FakeSms fake) {
        super(fake::url);
        this.fake = fake;
    }

    @Override
    protected void act(String form) {
        chosen(form, SmsMood.values()).ifPresent(fake::become);
    }

    @Override
    protected String html() {
        List<FakeSms.Sent> messages = fake.sent();
        Collections.reverse(messages);
        String rows = messages.stream().limit(SHOWN).map(SmsPage::row).collect(Collectors.joining());
        String moods = options(SmsMood.values(), fake.mood(), SmsMood::word);
        return """
                <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>模拟短信网关</title><style>body{font:16px/1.6 sans-serif;margin:1.5rem auto;max-width:60rem;padding:0 1rem;color:#1f2328;background:#fff}
                li{list-style:none;border:1px solid #d0d7de;border-radius:.6rem;padding:.6rem .9rem;margin:0 0 .8rem;overflow-wrap:anywhere}ol{padding:0}
                li p{margin:.2rem 0}.of{color:#57606a}button,select{font:inherit;padding:.3rem .8rem;max-width:100%%}.note{background:#fff8c5;padding:.5rem .8rem}</style></head>
                <body><main><h1>模拟短信网关</h1>
                <p class="note">仅供演示：这不是真实的短信网关，接口为模拟，只在本机可见，不会发出任何短信。夜间（21:00 至次日 8:00）的短信等到早上才交来。</p>
                <form method="post"><label>应答方式 <select name="mood">%s</select></label> <button>更改</button></form>
                <h2>收到的短信（%d）</h2>%s</main></body></html>
                """.formatted(moods, messages.size(), rows.isEmpty() ? "<p>还没有短信。</p>" : "<ol>" + rows + "</ol>");
    }

    private static String row(FakeSms.Sent sent) {
        String text = LINK.matcher(escape(sent.text())).replaceAll("<a href=\"$0\" target=\"_blank\" rel=\"noreferrer\">$0</a>");
        return "<li><p class=\"of\">%s 发往 %s</p><p>%s</p></li>".formatted(TIME.format(sent.at()), escape(sent.to()), text);
    }
}
