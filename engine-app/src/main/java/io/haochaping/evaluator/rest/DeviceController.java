package io.haochaping.evaluator.rest;

import io.haochaping.channel.Channel;
import io.haochaping.evaluator.Visits;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signed by the channel of the device: the system at the window says who is being served. */
@RestController
@RequestMapping(path = "/api/v1/devices/{deviceId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Channels")
class DeviceController {

    private final Visits visits;

    DeviceController(Visits visits) {
        this.visits = visits;
    }

    @Operation(summary = "Hand a visit to an evaluator or terminal: the registered services that may be rated there now")
    @PostMapping(path = "/visits", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DeviceAnswer> hand(@AuthenticationPrincipal Channel channel, @PathVariable("deviceId") String deviceId, @RequestBody HandedVisit sent) {
        HandedVisit visit = sent.check();
        boolean isNew = visits.hand(channel, deviceId, String.valueOf(visit.visitNo()), visit.keys());
        return ResponseEntity.status(isNew ? 201 : 200).body(DeviceAnswer.of(deviceId, visits.stateFor(channel, deviceId)));
    }

    @Operation(summary = "Take a visit back, so that the device is idle")
    @DeleteMapping("/visits/{visitNo}")
    ResponseEntity<Void> takeBack(@AuthenticationPrincipal Channel channel, @PathVariable("deviceId") String deviceId,
            @PathVariable("visitNo") String visitNo) {
        visits.takeBack(channel, deviceId, visitNo);
        return ResponseEntity.noContent().build();
    }

    @Operation(summary = "Whether a device is online, what it shows and what was rated")
    @GetMapping
    ResponseEntity<DeviceAnswer> state(@AuthenticationPrincipal Channel channel, @PathVariable("deviceId") String deviceId) {
        return ResponseEntity.ok(DeviceAnswer.of(deviceId, visits.stateFor(channel, deviceId)));
    }
}
