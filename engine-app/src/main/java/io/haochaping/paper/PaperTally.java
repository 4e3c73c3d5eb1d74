package io.haochaping.paper;

/** What became of some rows. */
record PaperTally(int rows, int accepted, int repeated) {

    static final PaperTally NONE = new PaperTally(0, 0, 0);

    PaperTally taken(boolean again) {
        return new PaperTally(rows + 1, accepted + (again ? 0 : 1), repeated + (again ? 1 : 0));
    }

    PaperTally refused() {
        return new PaperTally(rows + 1, accepted, repeated);
    }
}
