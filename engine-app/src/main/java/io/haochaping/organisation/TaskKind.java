package io.haochaping.organisation;

/** Types of 事项 of the national catalogue. Words: {@code organisation.task-kind.<NAME>}. */
public enum TaskKind {
    /** 行政许可. */
    LICENCE,
    /** 行政确认. */
    CONFIRMATION,
    /** 行政给付. */
    PAYMENT,
    /** 行政征收. */
    LEVY,
    /** 行政奖励. */
    AWARD,
    /** 行政裁决. */
    RULING,
    /** 行政检查. */
    INSPECTION,
    /** 其他行政权力. */
    OTHER_POWER,
    /** 公共服务. */
    PUBLIC_SERVICE
}
