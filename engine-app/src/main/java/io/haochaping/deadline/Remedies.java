package io.haochaping.deadline;

/**
 * What a policy leaves to those who disagree, and to those who need longer. Neither S1 nor S2 gives a number: the windows are assumptions, and
 * no extension is the rule.
 *
 * @param appealDays    working days within which an appeal (申诉) or its recheck (复核) may be asked for
 * @param objectionDays working days within which the reviewer may object to an exclusion (异议)
 * @param extensionDays natural days by which a complex case may be extended at most (延期); zero: not at all
 */
public record Remedies(int appealDays, int objectionDays, int extensionDays) {

    /** Five working days each, and no extension. */
    public static final Remedies DEFAULT = new Remedies(5, 5, 0);
}
