package io.haochaping.channel.intake;

import java.io.IOException;

import io.haochaping.channel.Channel;
import io.haochaping.channel.ChannelRight;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.ServiceRecordData;
import io.haochaping.review.ServiceRecords;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ServiceRecordController implements ServiceRecordApi {

    private final ServiceRecords records;
    private final Retrying retrying;

    ServiceRecordController(ServiceRecords records, Retrying retrying) {
        this.records = records;
        this.retrying = retrying;
    }

    @Override
    @PutMapping("/api/v1/service-records/{projectNo}/{serviceNumber}")
    public ResponseEntity<PutServiceRecord> put(@AuthenticationPrincipal Channel channel, @PathVariable("projectNo") String projectNo,
            @PathVariable("serviceNumber") String serviceNumber, HttpServletRequest request) throws IOException {
        if (!channel.may(ChannelRight.SERVICE_RECORDS)) {
            throw Problem.forbidden("channel-right-missing", ChannelRight.SERVICE_RECORDS);
        }
        int number = parseNumber(serviceNumber);
        ServiceRecordData data = JsonBody.bind(JsonBody.read(request.getContentType(), request.getInputStream().readAllBytes()),
                ServiceRecordData.class);
        ServiceRecords.Outcome outcome = retrying.inTransaction(
                () -> records.put(channel.id(), IntakeTransaction.rightsOf(channel), projectNo, number, data));
        return ResponseEntity.status(outcome == ServiceRecords.Outcome.CREATED ? 201 : 200).contentType(MediaType.APPLICATION_JSON)
                .body(new PutServiceRecord(projectNo, number, outcome));
    }

    private static int parseNumber(String serviceNumber) {
        if (!serviceNumber.matches("[1-9][0-9]{0,8}")) {
            throw Problem.unprocessable("/serviceNumber", "service-number-invalid");
        }
        return Integer.parseInt(serviceNumber);
    }
}
