package io.haochaping.channel.intake;

import java.io.IOException;
import java.util.List;

import io.haochaping.channel.Channel;
import io.haochaping.review.ServiceRecordData;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;

/** What {@code /v3/api-docs} says about services. */
@Tag(name = IntakeApiDocument.CHANNELS)
interface ServiceRecordApi {

    @Operation(summary = "Register one service (办件), or correct it until a review refers to it",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json",
                    schema = @Schema(implementation = ServiceRecordData.class))),
            responses = {
                @ApiResponse(responseCode = "201", description = "Registered",
                        content = @Content(mediaType = "application/json", schema = @Schema(implementation = PutServiceRecord.class))),
                @ApiResponse(responseCode = "200", description = "The same as before, or corrected",
                        content = @Content(mediaType = "application/json", schema = @Schema(implementation = PutServiceRecord.class))),
                @ApiResponse(responseCode = "409", description = "A review refers to it and it differs", content = @Content(
                        mediaType = IntakeApiDocument.PROBLEM_TYPE, schema = @Schema(ref = IntakeApiDocument.PROBLEM_REF)))
            })
    ResponseEntity<PutServiceRecord> put(Channel channel, String projectNo, String serviceNumber, HttpServletRequest request)
            throws IOException;

    @Operation(summary = "Register up to 1,000 services; each is taken or refused for itself and must say projectNo and serviceNumber",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json",
                    array = @ArraySchema(schema = @Schema(implementation = ServiceRecordData.class), maxItems = Batches.LARGEST))),
            responses = @ApiResponse(responseCode = "207", description = "One result per service, in order; the body of a refused one is a problem",
                    content = @Content(mediaType = "application/json",
                            array = @ArraySchema(schema = @Schema(implementation = BatchResult.class)))))
    ResponseEntity<List<BatchResult>> sendBatch(Channel channel, HttpServletRequest request) throws IOException;
}
