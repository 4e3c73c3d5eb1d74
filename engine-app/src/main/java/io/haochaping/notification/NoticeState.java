package io.haochaping.notification;

/** How far a notice got. What stands in an inbox has arrived. */
enum NoticeState {
    WAITING,
    /** Taken by a sender; stays so where the sender died, until its time has run out. */
    SENDING,
    SENT,
    /** Not sent, to be tried again. */
    FAILED,
    /** Tried as often as it should be, or without any prospect. */
    GIVEN_UP;

    boolean isOver() {
        return this == SENT || this == GIVEN_UP;
    }
}
