package io.haochaping.improvement;

/** What is done with a matter. */
public enum Disposition {

    /** 采纳整改. */
    ADOPT,
    /** 提交上级. */
    FORWARD,
    /** 直接答复; for comments only. */
    ANSWER;

    /** A finding cannot be answered away, and a concentrated problem is closed with a measure and its effect only. */
    boolean isOpenTo(Source source) {
        return switch (this) {
            case ADOPT -> true;
            case FORWARD -> source != Source.CONCENTRATED;
            case ANSWER -> source == Source.COMMENT;
        };
    }
}
