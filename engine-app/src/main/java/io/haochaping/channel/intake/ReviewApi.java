package io.haochaping.channel.intake;

import java.io.IOException;
import java.util.List;

import io.haochaping.channel.Channel;
import io.haochaping.review.ReviewSubmission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;

/** What {@code /v3/api-docs} says about reviews; the common refusals are added by {@link IntakeApiDocument}. */
@Tag(name = IntakeApiDocument.CHANNELS)
interface ReviewApi {

    @Operation(summary = "Send one review (评价) or complaint (投诉), or the rated call of a hotline (docs/channels.md)",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json",
                    schema = @Schema(implementation = ReviewSubmission.class))),
            responses = {
                @ApiResponse(responseCode = "201", description = "Taken", content = @Content(mediaType = "application/json",
                        schema = @Schema(implementation = ReviewAnswer.class))),
                @ApiResponse(responseCode = "200", description = "The same content was taken before; the same answer",
                        content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewAnswer.class))),
                @ApiResponse(responseCode = "409", description = "The number was used for other content, the service was reviewed already, "
                        + "or the service differs from the one registered", content = @Content(mediaType = IntakeApiDocument.PROBLEM_TYPE,
                        schema = @Schema(ref = IntakeApiDocument.PROBLEM_REF)))
            })
    ResponseEntity<ReviewAnswer> send(Channel channel, HttpServletRequest request) throws IOException;

    @Operation(summary = "Send up to 1,000 reviews; each is taken or refused for itself",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json",
                    array = @ArraySchema(schema = @Schema(implementation = ReviewSubmission.class), maxItems = Batches.LARGEST))),
            responses = @ApiResponse(responseCode = "207", description = "One result per review, in order; the body of a refused one is a problem",
                    content = @Content(mediaType = "application/json",
                            array = @ArraySchema(schema = @Schema(implementation = BatchResult.class)))))
    ResponseEntity<List<BatchResult>> sendBatch(Channel channel, HttpServletRequest request) throws IOException;

    @Operation(summary = "Read a review that this channel sent",
            responses = {
                @ApiResponse(responseCode = "200", description = "The review as it was understood",
                        content = @Content(mediaType = "application/json", schema = @Schema(implementation = SentReview.class))),
                @ApiResponse(responseCode = "404", description = "No review of this channel", content = @Content(
                        mediaType = IntakeApiDocument.PROBLEM_TYPE, schema = @Schema(ref = IntakeApiDocument.PROBLEM_REF)))
            })
    ResponseEntity<SentReview> read(Channel channel, String reviewId);
}
