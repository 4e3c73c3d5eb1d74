package io.haochaping.evaluator.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.haochaping.evaluator.ServiceKey;
import io.haochaping.evaluator.rest.HandedVisit.Service;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import org.junit.jupiter.api.Test;

class HandedVisitTest {

    @Test
    void namesServicesInOrder() {
        assertThat(new HandedVisit("V-1.a_b", List.of(new Service("P-2", 1), new Service("P-1", 3))).check().keys())
                .containsExactly(new ServiceKey("P-2", 1), new ServiceKey("P-1", 3));
    }

    @Test
    void namesEveryFault() {
        assertThat(faults(null, null)).containsExactly("/visitNo required", "/services required");
        assertThat(faults("has space", List.of())).containsExactly("/visitNo visit-no-invalid", "/services required");
        assertThat(faults("V", IntStream.range(1, 12).mapToObj(i -> new Service("P", i)).toList())).containsExactly("/services visit-too-long");
        assertThat(faults("V", List.of(new Service("P", 1), new Service("P", 1)))).containsExactly("/services visit-services-invalid");
        assertThat(faults("V", List.of(new Service(null, 1)))).containsExactly("/services visit-services-invalid");
        assertThat(faults("V", List.of(new Service("P", 0)))).containsExactly("/services visit-services-invalid");
        List<Service> gap = new ArrayList<>();
        gap.add(null);
        assertThat(faults("V", gap)).containsExactly("/services visit-services-invalid");
    }

    private static List<String> faults(String visitNo, List<Service> services) {
        Problem refused = catchThrowableOfType(Problem.class, () -> new HandedVisit(visitNo, services).check());
        return refused.errors().stream().map((FieldError error) -> error.pointer() + " " + error.code()).toList();
    }
}
