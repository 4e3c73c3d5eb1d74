package io.haochaping.connector.platform.fake;

/** How the fake platform treats its callers. */
public enum Mood {
    /** Checks, keeps, answers. */
    HONEST,
    /** Status 500, nothing kept. */
    FAILS,
    /** Never answers, nothing kept. */
    STALLS,
    /** Begins an answer and never ends it; the message is kept. */
    STALLS_HALFWAY,
    /** Closes in the middle of the answer; the message is kept. */
    CLOSES_HALFWAY,
    /** Status 200 with an error in the body, nothing kept. */
    LIES,
    /** Status 200 and success without signature, as from somebody between; nothing kept. */
    FORGES,
    /** Status 200 and success, rightly signed for another message, as from somebody who kept an older answer; nothing kept. */
    REPLAYS,
    /** Status 200 with a page for people, nothing kept. */
    CHATS,
    /** Lists every entry twice, and the last of a page again on the next. */
    REPEATS,
    /** Leaves every second entry out of its lists; they appear once it is honest, behind their neighbours. */
    GAPS,
    /** Lists the newest entry first. */
    REORDERS
}
