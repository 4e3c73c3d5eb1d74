package io.haochaping.connector.sms.fake;

/** How the fake gateway treats its callers. */
public enum SmsMood {
    /** Checks, keeps, answers. */
    HONEST("正常应答"),
    /** Status 503, nothing kept. */
    DOWN("停机（503）"),
    /** Keeps the message and does not answer in time. */
    SLOW("收下短信，不按时应答"),
    /** Knows no such number, nothing kept. */
    REFUSES_NUMBER("拒绝号码"),
    /** Status 200 with an error in the body, nothing kept. */
    LIES("状态 200，内容是错误"),
    /** Status 200 and success without signature, as from somebody between; nothing kept. */
    FORGES("应答没有正确签名");

    private final String word;

    SmsMood(String word) {
        this.word = word;
    }

    /** For the page of the demonstration. */
    String word() {
        return word;
    }
}
