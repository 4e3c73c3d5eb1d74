package io.haochaping.improvement;

/** Where a matter comes from (S1, parts three and four of its four ways to evaluate, and its chapter on the use of results). */
public enum Source {

    /** 社会各界综合点评: opinion box, hotline, e-mail, organisations. */
    COMMENT,
    /** 监督查评: a finding of an inspection. */
    INSPECTION,
    /** 集中问题: bad reviews concentrate on one norm, 事项, window, person or unit. */
    CONCENTRATED
}
