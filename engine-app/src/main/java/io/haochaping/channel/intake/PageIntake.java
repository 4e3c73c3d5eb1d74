package io.haochaping.channel.intake;

import io.haochaping.channel.DirectIntake;
import io.haochaping.review.ChannelRights;
import io.haochaping.review.ReviewSubmission;
import org.springframework.stereotype.Component;

@Component
class PageIntake implements DirectIntake {

    private final IntakeTransaction intake;

    PageIntake(IntakeTransaction intake) {
        this.intake = intake;
    }

    @Override
    public Taken take(String channelId, ChannelRights rights, ReviewSubmission submission) {
        ReviewAnswer answer = intake.take(channelId, rights, submission);
        return new Taken(answer.reviewId(), answer.receipt());
    }
}
