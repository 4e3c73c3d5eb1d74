package io.haochaping.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;

import io.haochaping.deadline.Policies;

/** The document behind a short name, there and back. */
class PolicyNamesTest {

    private final PolicyNames names = new PolicyNames(mock(Policies.class), new Words(Pages.messages()));

    @Test
    void aDocumentIsNamedInFullAndKeptByItsShortName() {
        assertThat(names.source("S2")).contains("实施方案");
        assertThat(names.sourceCode(" " + names.source("S2") + " ")).isEqualTo("S2");
        assertThat(names.sourceCode(names.source("S1"))).isEqualTo("S1");
    }

    @Test
    void anyOtherSourceStaysAsItWasWritten() {
        assertThat(names.source("市政府通知")).isEqualTo("市政府通知");
        assertThat(names.sourceCode("市政府通知")).isEqualTo("市政府通知");
    }
}
