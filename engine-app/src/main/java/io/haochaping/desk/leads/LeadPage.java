package io.haochaping.desk.leads;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;

/**
 * One lead.
 *
 * @param standing who works on it; null for an ended one
 * @param task     where the person can work on it; null for who opened it and for an ended one
 * @param why      why the person may not decide it; null where he may
 */
record LeadPage(String no, String caseNo, String subject, @Nullable Badge flag, Badge state, List<Fact> facts, String text,
                @Nullable String standing, @Nullable Badge due, @Nullable String task, @Nullable String why, List<Line> steps) {

    record Line(String what, String at, String who, String note) {
    }
}
