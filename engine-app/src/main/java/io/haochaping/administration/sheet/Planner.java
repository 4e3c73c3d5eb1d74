package io.haochaping.administration.sheet;

import io.haochaping.workbook.Book;

/** From a workbook and the organisation as it is to what an import would do. Writes nothing. */
final class Planner {

    private Planner() {
    }

    static Plan plan(Book book, Present present) {
        Draft draft = new Draft(present, book);
        OrganisationLayouts.ALL.forEach(layout -> draft.rows(layout).forEach(row -> draft.requireCells(layout, row)));
        JurisdictionRows.plan(draft);
        UnitRows.plan(draft);
        WindowRows.plan(draft);
        PersonRows.plan(draft);
        ContactRows.plan(draft);
        ItemRows.plan(draft);
        return draft.plan();
    }
}
