package io.haochaping.channel.receipt;

/** What the holder of a receipt can say; the page names it in its forms, its addresses and its messages. */
enum Said {

    RATING("rating"), FOLLOW_UP("follow-up"), MISTAKEN("mistaken"), PRESSURE("pressure"), NO_CONTACT("no-contact"), MAIL("mail"), NO_MAIL("no-mail"), OBJECTION("objection");

    private final String form;

    Said(String form) {
        this.form = form;
    }

    String form() {
        return form;
    }
}
