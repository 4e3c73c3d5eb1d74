package io.haochaping.connector.platform.fake;

/** How the fake platform treats its callers. */
public enum Mood {
    /** Checks, keeps, answers. */
    HONEST("正常应答"),
    /** Status 500, nothing kept. */
    FAILS("返回错误（500）"),
    /** Never answers, nothing kept. */
    STALLS("不应答"),
    /** Begins an answer and never ends it; the message is kept. */
    STALLS_HALFWAY("应答到一半停住（已收下）"),
    /** Closes in the middle of the answer; the message is kept. */
    CLOSES_HALFWAY("应答到一半断开（已收下）"),
    /** Status 200 with an error in the body, nothing kept. */
    LIES("返回 200，内容却是错误"),
    /** Status 200 and success without signature, as from somebody between; nothing kept. */
    FORGES("应答没有签名"),
    /** Status 200 and success, rightly signed for another message, as from somebody who kept an older answer; nothing kept. */
    REPLAYS("重放旧的应答"),
    /** Status 200 with a page for people, nothing kept. */
    CHATS("返回网页而不是应答"),
    /** Lists every entry twice, and the last of a page again on the next. */
    REPEATS("清单中有重复"),
    /** Leaves every second entry out of its lists; they appear once it is honest, behind their neighbours. */
    GAPS("清单中有遗漏"),
    /** Lists the newest entry first. */
    REORDERS("清单次序颠倒");

    private final String word;

    Mood(String word) {
        this.word = word;
    }

    /** For the page of the demonstration. */
    String word() {
        return word;
    }
}
