package io.haochaping.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.haochaping.engine.Retries;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.improvement.Register.Opening;
import io.haochaping.organisation.DataScope;
import io.haochaping.organisation.Organisation;
import io.haochaping.personaldata.Cipher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CommentDesk implements Comments {

    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{5,30}");

    private final StoredImprovements improvements;
    private final StoredCommenters commenters;
    private final Register register;
    private final Organisation organisation;
    private final Cipher cipher;
    private final Retries retries;

    CommentDesk(StoredImprovements improvements, StoredCommenters commenters, Register register, Organisation organisation, Cipher cipher, Retries retries) {
        this.improvements = improvements;
        this.commenters = commenters;
        this.register = register;
        this.organisation = organisation;
        this.cipher = cipher;
        this.retries = retries;
    }

    @Override
    public String received(NewComment comment, Person by) {
        if (organisation.jurisdiction(comment.jurisdiction()).isEmpty()) {
            throw Problem.notFound("not-found");
        }
        if (!mayEnter(comment.jurisdiction(), by)) {
            throw Problem.forbidden("comment-by-coordinator-or-supervisor");
        }
        return retries.inTransaction(() -> register(checked(comment), by.id()));
    }

    @Override
    public boolean mayEnter(String jurisdiction, Person person) {
        return person.isSupervisor() || person.isCoordinatorOf(jurisdiction);
    }

    /** Without a person; in the caller's transaction. */
    String arrived(NewComment comment, String by) {
        if (organisation.jurisdiction(comment.jurisdiction()).isEmpty()) {
            throw Problem.notFound("not-found");
        }
        return register(checked(comment), by);
    }

    private String register(NewComment comment, String by) {
        @Nullable ImprovementView first = comment.repeatOf() == null ? null : first(comment.repeatOf());
        @Nullable String earlier = first == null ? null : first.no();
        int before = earlier == null ? 0 : 1 + (int) improvements.countByRepeatOf(earlier);
        String no = register.open(new Opening(Source.COMMENT, comment.jurisdiction(), comment.title(), comment.text(), null, by),
                matter -> matter.comment(comment.way(), comment.competence(), earlier, before));
        if (comment.name() != null || comment.phone() != null) {
            commenters.save(new StoredCommenter(no, new Commenter(comment.name(), comment.phone()), cipher));
        }
        return no;
    }

    /** A repetition of a repetition repeats the first one. */
    private ImprovementView first(String no) {
        ImprovementView named = improvements.findById(no).orElseThrow().view();
        return named.repeatOf() == null ? named : improvements.findById(named.repeatOf()).orElseThrow().view();
    }

    private NewComment checked(NewComment comment) {
        List<FieldError> errors = new ArrayList<>();
        String title = Texts.required("/title", comment.title(), 200, errors);
        String text = Texts.required("/text", comment.text(), Texts.LONGEST, errors);
        String name = Texts.optional("/name", comment.name(), 100, errors);
        String phone = Texts.optional("/phone", comment.phone(), 30, errors);
        if (phone != null && !PHONE.matcher(phone).matches()) {
            errors.add(new FieldError("/phone", "comment-phone-invalid"));
        }
        String repeatOf = Texts.optional("/repeatOf", comment.repeatOf(), 30, errors);
        if (repeatOf != null && improvements.findById(repeatOf).map(StoredImprovement::view).filter(earlier -> earlier.source() == Source.COMMENT
                && earlier.jurisdiction().equals(comment.jurisdiction())).isEmpty()) {
            errors.add(new FieldError("/repeatOf", "comment-repeats-unknown"));
        }
        Texts.refuse(errors);
        return new NewComment(comment.jurisdiction(), comment.way(), title, text, comment.competence(), name, phone, repeatOf);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Commenter> commenterOf(String no, Person person, DataScope scope) {
        return improvements.findOne(ImprovementSearch.numbered(no).and(ImprovementSearch.inScope(scope)))
                .filter(matter -> mayEnter(matter.view().jurisdiction(), person)).flatMap(matter -> commenters.findById(no)).map(who -> who.who(cipher));
    }
}
