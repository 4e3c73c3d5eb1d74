package io.haochaping.desk.appeals;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Fact;

/**
 * One appeal, in words.
 *
 * @param standing  who has it, or who may take it; null when nobody is to decide now
 * @param task      where the person works on the decision; null for everybody who cannot
 * @param words     what people wrote, in the order of events
 * @param recheck   until when the person may ask for a recheck; null when not
 * @param upload    whether the person may add evidence now
 */
record AppealPage(AppealRow row, List<Fact> facts, @Nullable Standing standing, List<Said> words, List<File> files, @Nullable String recheck,
                  boolean upload) {

    record Standing(String name, String who, @Nullable String task) {
    }

    record Said(String what, String detail, @Nullable String outcome, String text) {

        @Override
        public String toString() {
            return "Said[" + what + "]";
        }
    }

    record File(String id, String name, String detail) {
    }
}
