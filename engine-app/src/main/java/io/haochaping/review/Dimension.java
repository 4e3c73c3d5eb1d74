package io.haochaping.review;

/** What side of a service a bad review or complaint is about: the nine dimensions of S2 (问题方面). */
public enum Dimension {

    /** 办事流程. */
    PROCESS,
    /** 办事材料. */
    MATERIALS,
    /** 服务机制. */
    MECHANISM,
    /** 服务效率. */
    EFFICIENCY,
    /** 跑动次数. */
    TRIPS,
    /** 一门: everything in one hall. */
    ONE_DOOR,
    /** 一窗: everything at one window. */
    ONE_WINDOW,
    /** 一链: one chain of matters handled together. */
    ONE_CHAIN,
    /** 服务收费. */
    FEES
}
