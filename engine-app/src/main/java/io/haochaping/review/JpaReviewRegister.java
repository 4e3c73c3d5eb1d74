package io.haochaping.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class JpaReviewRegister implements ReviewRegister {

    private final StoredReviews reviews;
    private final SubmissionCheck check;
    private final ServiceBook services;
    private final ReviewFactory factory;
    private final ContentHash contentHash;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    JpaReviewRegister(StoredReviews reviews, SubmissionCheck check, ServiceBook services, ReviewFactory factory, ContentHash contentHash,
            ApplicationEventPublisher listeners, Clock clock) {
        this.reviews = reviews;
        this.check = check;
        this.services = services;
        this.factory = factory;
        this.contentHash = contentHash;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public Registration register(String channelId, ChannelRights rights, ReviewSubmission submission) {
        var errors = new FieldErrors();
        var review = new SubmissionReader(errors, clock).read(submission);
        String hash = contentHash.of(submission);
        var before = earlier(channelId, review.channelReviewNo(), hash);
        if (before.isPresent()) {
            return before.get();
        }
        var checked = check.check(review, submission, rights, errors);
        errors.throwIfAny();
        requireUnitAllowed(checked, rights);
        if (isReviewed(checked)) {
            // By somebody else, or by a twin of this submission that was stored since the first look.
            return earlier(channelId, review.channelReviewNo(), hash).orElseThrow(() -> Problem.conflict("already-reviewed"));
        }
        if (!checked.conflicts().isEmpty()) {
            throw ServiceBook.conflict(checked.conflicts());
        }
        return new Registration(store(channelId, rights, checked, hash, null), false);
    }

    @Override
    public RegisteredReview followUp(RegisteredReview first, @Nullable Satisfaction satisfaction, @Nullable String comment) {
        if (reviews.findByFollowUpOf(first.id()).isPresent()) {
            throw Problem.conflict("already-reviewed");
        }
        var rights = new ChannelRights(first.homeJurisdiction(), true, Set.of());
        var submission = ReceiptFollowUp.submission(first, satisfaction, comment, clock);
        var errors = new FieldErrors();
        var checked = check.check(new SubmissionReader(errors, clock).read(submission), submission, rights, errors);
        errors.throwIfAny();
        return store(first.channelId(), rights, checked, contentHash.of(submission), first);
    }

    private Optional<Registration> earlier(String channelId, @Nullable String channelReviewNo, String hash) {
        if (channelReviewNo == null) {
            return Optional.empty();
        }
        return reviews.findByChannelIdAndChannelReviewNo(channelId, channelReviewNo).map(stored -> {
            if (!stored.hasContent(hash)) {
                throw Problem.conflict("channel-review-no-reused");
            }
            return new Registration(stored.toRegistered(), true);
        });
    }

    private static void requireUnitAllowed(CheckedSubmission checked, ChannelRights rights) {
        String unit = checked.service().unitCode();
        if (unit != null && !rights.mayName(unit)) {
            throw Problem.forbidden("unit-not-allowed");
        }
    }

    private boolean isReviewed(CheckedSubmission checked) {
        var service = checked.service();
        var slot = ServiceSlot.of(checked.review().kind(), checked.review().followUpOf());
        return slot != null && service.projectNo() != null
                && reviews.existsByProjectNoAndServiceNumberAndSlot(service.projectNo(), service.serviceNumber(), slot);
    }

    private RegisteredReview store(String channelId, ChannelRights rights, CheckedSubmission checked, String hash,
            @Nullable RegisteredReview sameReviewer) {
        var service = numbered(checked);
        var record = checked.existing();
        if (record == null && service.projectNo() != null) {
            record = services.create(channelId, service);
        }
        var made = factory.make(channelId, rights, checked, service);
        var review = sameReviewer == null ? made : made.by(sameReviewer);
        try {
            reviews.saveAndFlush(new StoredReview(review, hash, record == null ? null : record.getId()));
        } catch (DataIntegrityViolationException e) {
            throw new SubmissionRace(e);
        }
        listeners.publishEvent(new ReviewRegistered(review));
        return review;
    }

    /** Every reviewed service gets a number; a complaint about none needs none. */
    private ParsedService numbered(CheckedSubmission checked) {
        var service = checked.service();
        if (service.projectNo() != null || checked.review().isComplaint()) {
            return service;
        }
        Integer number = service.serviceNumber();
        return service.numbered(Ids.projectNo(LocalDate.now(clock)), number == null ? 1 : number);
    }
}
