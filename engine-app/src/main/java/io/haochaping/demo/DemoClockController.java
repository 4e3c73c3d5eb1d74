package io.haochaping.demo;

import java.time.OffsetDateTime;
import java.time.ZoneId;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/demo/clock")
@Profile("demo")
class DemoClockController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final DemoClock clock;
    private final CurrentPerson current;

    DemoClockController(DemoClock clock, CurrentPerson current) {
        this.clock = clock;
        this.current = current;
    }

    record Reading(@Nullable OffsetDateTime now) {
    }

    @GetMapping
    Reading read() {
        return new Reading(OffsetDateTime.ofInstant(clock.now(), ZONE));
    }

    @PostMapping
    Reading move(@RequestBody Reading target) {
        if (!current.require().isAdmin()) {
            throw Problem.forbidden("admin-only");
        }
        if (target.now() == null) {
            throw Problem.unprocessable("/now", "demo-clock-target-missing");
        }
        return new Reading(OffsetDateTime.ofInstant(clock.moveTo(target.now()), ZONE));
    }
}
