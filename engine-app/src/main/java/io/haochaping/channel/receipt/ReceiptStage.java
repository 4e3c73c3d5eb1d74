package io.haochaping.channel.receipt;

import io.haochaping.casefile.CaseStatus;

/** Where the handling stands, in the words of somebody outside. */
enum ReceiptStage {
    RECEIVED,
    TRANSFER,
    CONTACT,
    VERIFICATION,
    RECTIFICATION,
    CONFIRMATION,
    VISIT,
    SUPERVISION,
    FILING,
    CLOSED,
    EXCLUDED;

    /** An exclusion that is only being considered is part of the verification: it may be refused. */
    static ReceiptStage of(CaseStatus status) {
        return switch (status) {
            case DISPATCHING -> TRANSFER;
            case CONTACTING -> CONTACT;
            case VERIFYING, EXCLUSION_REVIEW -> VERIFICATION;
            case RECTIFYING, EXPLAINING -> RECTIFICATION;
            case SIGNING_OFF -> CONFIRMATION;
            case RETURN_VISIT -> VISIT;
            case SUPERVISION -> SUPERVISION;
            case FILING -> FILING;
            case CLOSED -> CLOSED;
            case EXCLUDED -> EXCLUDED;
        };
    }

    boolean isEnded() {
        return this == CLOSED || this == EXCLUDED;
    }
}
