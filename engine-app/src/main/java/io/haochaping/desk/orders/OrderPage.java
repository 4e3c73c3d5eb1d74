package io.haochaping.desk.orders;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;

/**
 * One order, in words.
 *
 * @param text     what an order by hand asks for
 * @param standing who has it, or who may take it; null when it has ended
 * @param task     where the person works on the reply; null for everybody who cannot
 * @param upload   whether the person may attach evidence now
 */
record OrderPage(String no, String caseNo, String subject, String cause, Badge state, @Nullable Badge second, @Nullable Badge due,
                 List<Fact> facts, @Nullable String text, @Nullable String answer, @Nullable String answered, List<File> files,
                 @Nullable String standing, @Nullable String task, boolean upload, List<Line> history) {

    record File(String id, String name, String detail) {
    }

    record Line(String tone, String what, String at, String who, @Nullable String detail) {
    }
}
