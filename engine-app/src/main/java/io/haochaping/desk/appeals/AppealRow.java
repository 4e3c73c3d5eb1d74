package io.haochaping.desk.appeals;

import io.haochaping.pages.Badge;

/**
 * An appeal in a list, in words.
 *
 * @param readable whether the person may open it
 */
record AppealRow(String no, String caseNo, String subject, String unit, String capacity, String kind, Badge state, String lodgedAt,
                 boolean readable) {
}
