package io.haochaping.channel.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;

/** What {@code /v3/api-docs} says about the rejection ledger. */
@Tag(name = IntakeApiDocument.COORDINATORS)
interface RejectionApi {

    @Operation(summary = "Refused reviews of the channels of one's own jurisdiction, newest first, without their contents")
    RejectionPage list(int page, int size);

    @Operation(summary = "Send a refused review again, as it came",
            responses = {
                @ApiResponse(responseCode = "201", description = "Taken now",
                        content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewAnswer.class))),
                @ApiResponse(responseCode = "200", description = "Had been taken meanwhile",
                        content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewAnswer.class))),
                @ApiResponse(responseCode = "422", description = "Refused again", content = @Content(
                        mediaType = IntakeApiDocument.PROBLEM_TYPE, schema = @Schema(ref = IntakeApiDocument.PROBLEM_REF)))
            })
    ResponseEntity<ReviewAnswer> replay(String id);
}
