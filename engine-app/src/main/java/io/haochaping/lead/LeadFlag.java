package io.haochaping.lead;

/**
 * The conduct of which a review system must take note (S1 三(三), S2): 打击报复, 弄虚作假, 故意刁难, 隐瞒. A confirmed lead of such a kind
 * is not done until it is recorded who was held accountable.
 */
public enum LeadFlag {
    RETALIATION, FRAUD, OBSTRUCTION, CONCEALMENT
}
