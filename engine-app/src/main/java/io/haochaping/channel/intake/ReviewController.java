package io.haochaping.channel.intake;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

import io.haochaping.channel.Channel;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.Reviews;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReviewController implements ReviewApi {

    private static final int MULTI_STATUS = 207;

    private final ReviewDoor door;
    private final ReviewBatchDoor batches;
    private final Reviews reviews;
    private final IntakeTransaction intake;
    private final Clock clock;

    ReviewController(ReviewDoor door, ReviewBatchDoor batches, Reviews reviews, IntakeTransaction intake, Clock clock) {
        this.door = door;
        this.batches = batches;
        this.reviews = reviews;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    @PostMapping("/api/v1/reviews")
    public ResponseEntity<ReviewAnswer> send(@AuthenticationPrincipal Channel channel, HttpServletRequest request) throws IOException {
        ReviewAnswer answer = door.take(channel, request.getContentType(), request.getInputStream().readAllBytes());
        return ResponseEntity.status(answer.status()).contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    @Override
    @PostMapping("/api/v1/reviews/batch")
    public ResponseEntity<List<BatchResult>> sendBatch(@AuthenticationPrincipal Channel channel, HttpServletRequest request)
            throws IOException {
        List<BatchResult> results = batches.take(channel, request.getContentType(), request.getInputStream().readAllBytes(),
                LocaleContextHolder.getLocale());
        return ResponseEntity.status(MULTI_STATUS).contentType(MediaType.APPLICATION_JSON).body(results);
    }

    @Override
    @GetMapping("/api/v1/reviews/{reviewId}")
    public ResponseEntity<SentReview> read(@AuthenticationPrincipal Channel channel, @PathVariable("reviewId") String reviewId) {
        SentReview review = reviews.findOfChannel(channel.id(), reviewId)
                .map(found -> SentReview.of(found, intake.caseOf(found), clock.getZone()))
                .orElseThrow(() -> Problem.notFound("review-not-found"));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(review);
    }
}
