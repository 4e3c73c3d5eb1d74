package io.haochaping.desk;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.desk.CasePage.Step;
import io.haochaping.pages.Words;

/** Where a case is on its way, drawn as the stages that it passes. Loops do not lengthen the way. */
enum CaseSteps {

    DISPATCH, CONTACT, VERIFY, EXCLUSION, EXCLUDED, HANDLE, SIGN, VISIT, FILE, CLOSED;

    static List<Step> of(CaseView file, Words words) {
        CaseSteps now = at(file.status());
        List<CaseSteps> way = Stream.of(values()).filter(step -> step.belongsTo(file)).toList();
        boolean ended = file.status().isEnded();
        return IntStream.range(0, way.size()).mapToObj(index -> new Step(words.word("desk.step.", way.get(index)),
                index < way.indexOf(now) || ended, !ended && way.get(index) == now)).toList();
    }

    private boolean belongsTo(CaseView file) {
        boolean exclusion = file.status() == CaseStatus.EXCLUSION_REVIEW || file.status() == CaseStatus.EXCLUDED;
        return switch (this) {
            case DISPATCH -> true;
            case CONTACT -> file.contactable();
            case VERIFY -> true;
            case EXCLUSION, EXCLUDED -> exclusion;
            case VISIT -> !exclusion && file.contactable();
            case HANDLE, SIGN, FILE, CLOSED -> !exclusion;
        };
    }

    private static CaseSteps at(CaseStatus status) {
        return switch (status) {
            case DISPATCHING -> DISPATCH;
            case CONTACTING -> CONTACT;
            case VERIFYING -> VERIFY;
            case RECTIFYING, EXPLAINING -> HANDLE;
            case EXCLUSION_REVIEW -> EXCLUSION;
            case SIGNING_OFF -> SIGN;
            case RETURN_VISIT, SUPERVISION -> VISIT;
            case FILING -> FILE;
            case CLOSED -> CLOSED;
            case EXCLUDED -> EXCLUDED;
        };
    }
}
