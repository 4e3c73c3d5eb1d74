package io.haochaping.process;

import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, as far as the transition table of contract 4 asks. Immutable; made step by step from {@link #received}.
 *
 * @param at task id, START before the process, WAITING for the answer of the supervision order
 * @param returns how often units gave the case back
 * @param attempts three counted contact attempts or more
 * @param dissatisfied visits with DISSATISFIED so far, 2 stands for more
 */
record Situation(String at, Reviewer reviewer, String policy, boolean exclusionRefused, boolean askedAtDispatch, int returns,
        boolean attempts, boolean contactMet, boolean complexAsked, @Nullable String finding, LastVisit lastVisit, int dissatisfied,
        boolean filingRefused) {

    static final String START = "START";
    static final String WAITING = "Event_SupervisionAnswered";
    static final String TAX = "tax-10";
    static final String DISTRICT = "district-3-5-15";

    enum Reviewer {
        REAL_NAME, CONSENT, ANONYMOUS
    }

    enum LastVisit {
        NONE, CONCLUDED, DISSATISFIED
    }

    static Situation received(Reviewer reviewer, String policy) {
        return new Situation(START, reviewer, policy, false, false, 0, false, false, false, null, LastVisit.NONE, 0, false);
    }

    boolean contactable() {
        return reviewer != Reviewer.ANONYMOUS;
    }

    boolean contactDue() {
        return contactable() && !contactMet;
    }

    boolean visitDue() {
        return contactable() && lastVisit != LastVisit.CONCLUDED;
    }

    FakeDuties.Facts facts() {
        return new FakeDuties.Facts(contactDue(), visitDue(), dissatisfied == 0, askedAtDispatch);
    }

    Situation at(String task) {
        return new Situation(task, reviewer, policy, exclusionRefused, askedAtDispatch, returns, attempts, contactMet, complexAsked, finding,
                lastVisit, dissatisfied, filingRefused);
    }

    Situation withExclusionRefused(boolean value) {
        return new Situation(at, reviewer, policy, value, askedAtDispatch, returns, attempts, contactMet, complexAsked, finding, lastVisit,
                dissatisfied, filingRefused);
    }

    Situation withAskedAtDispatch(boolean value) {
        return new Situation(at, reviewer, policy, exclusionRefused, value, returns, attempts, contactMet, complexAsked, finding, lastVisit,
                dissatisfied, filingRefused);
    }

    Situation withReturns(int value) {
        return new Situation(at, reviewer, policy, exclusionRefused, askedAtDispatch, value, attempts, contactMet, complexAsked, finding,
                lastVisit, dissatisfied, filingRefused);
    }

    Situation withAttempts(boolean value) {
        return new Situation(at, reviewer, policy, exclusionRefused, askedAtDispatch, returns, value, contactMet, complexAsked, finding,
                lastVisit, dissatisfied, filingRefused);
    }

    Situation withContactMet(boolean value) {
        return new Situation(at, reviewer, policy, exclusionRefused, askedAtDispatch, returns, attempts, value, complexAsked, finding,
                lastVisit, dissatisfied, filingRefused);
    }

    Situation withComplexAsked(boolean value) {
        return new Situation(at, reviewer, policy, exclusionRefused, askedAtDispatch, returns, attempts, contactMet, value, finding, lastVisit,
                dissatisfied, filingRefused);
    }

    Situation withFinding(@Nullable String value) {
        return new Situation(at, reviewer, policy, exclusionRefused, askedAtDispatch, returns, attempts, contactMet, complexAsked, value,
                lastVisit, dissatisfied, filingRefused);
    }

    Situation withVisits(LastVisit last, int count) {
        return new Situation(at, reviewer, policy, exclusionRefused, askedAtDispatch, returns, attempts, contactMet, complexAsked, finding, last,
                count, filingRefused);
    }

    Situation withFilingRefused(boolean value) {
        return new Situation(at, reviewer, policy, exclusionRefused, askedAtDispatch, returns, attempts, contactMet, complexAsked, finding,
                lastVisit, dissatisfied, value);
    }
}
