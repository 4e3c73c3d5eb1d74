package io.haochaping.channel.intake;

import java.io.IOException;
import java.util.List;

import io.haochaping.channel.Channel;
import io.haochaping.identity.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ServiceRecordController implements ServiceRecordApi {

    private final ServiceDoor door;
    private final ServiceBatchDoor batches;

    ServiceRecordController(ServiceDoor door, ServiceBatchDoor batches) {
        this.door = door;
        this.batches = batches;
    }

    @Override
    @PutMapping("/api/v1/service-records/{projectNo}/{serviceNumber}")
    public ResponseEntity<PutServiceRecord> put(@AuthenticationPrincipal Channel channel, @PathVariable("projectNo") String projectNo,
            @PathVariable("serviceNumber") String serviceNumber, HttpServletRequest request) throws IOException {
        ServiceDoor.requireRight(channel);
        int number = parseNumber(serviceNumber);
        PutServiceRecord answer = door.take(channel, projectNo, number, JsonBody.read(request.getContentType(), request.getInputStream().readAllBytes()));
        return ResponseEntity.status(answer.status()).contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    @Override
    @PostMapping("/api/v1/service-records/batch")
    public ResponseEntity<List<BatchResult>> sendBatch(@AuthenticationPrincipal Channel channel, HttpServletRequest request) throws IOException {
        List<BatchResult> results = batches.take(channel, request.getContentType(), request.getInputStream().readAllBytes(), LocaleContextHolder.getLocale());
        return ResponseEntity.status(HttpStatus.MULTI_STATUS).contentType(MediaType.APPLICATION_JSON).body(results);
    }

    private static int parseNumber(String serviceNumber) {
        if (!serviceNumber.matches("[1-9][0-9]{0,8}")) {
            throw Problem.unprocessable("/serviceNumber", "service-number-invalid");
        }
        return Integer.parseInt(serviceNumber);
    }
}
