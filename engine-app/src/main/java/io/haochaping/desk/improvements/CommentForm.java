package io.haochaping.desk.improvements;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.haochaping.improvement.CommentWay;
import io.haochaping.improvement.Comments.NewComment;
import io.haochaping.improvement.Competence;

/** A comment as it was typed. */
record CommentForm(@Nullable String jurisdiction, @Nullable String way, @Nullable String title, @Nullable String text, @Nullable String competence,
        @Nullable String name, @Nullable String phone, @Nullable String repeatOf) {

    static final CommentForm EMPTY = new CommentForm(null, null, null, null, null, null, null, null);

    NewComment comment() {
        return new NewComment(Typed.or(jurisdiction, ""), Typed.choice("/way", CommentWay.class, way), Typed.or(title, ""), Typed.or(text, ""),
                competence == null || competence.isBlank() ? Competence.UNKNOWN : Typed.choice("/competence", Competence.class, competence), name, phone, repeatOf);
    }

    static CommentForm of(Map<String, String> typed) {
        return new CommentForm(typed.get("jurisdiction"), typed.get("way"), typed.get("title"), typed.get("text"), typed.get("competence"),
                typed.get("name"), typed.get("phone"), typed.get("repeatOf"));
    }

    /** Spring writes bodies to the log when somebody turns its debugging on. */
    @Override
    public String toString() {
        return "CommentForm";
    }
}
