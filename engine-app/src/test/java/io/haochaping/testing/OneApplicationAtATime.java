package io.haochaping.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Closes a test application before one with another configuration starts. Two cannot live in one JVM: the engine, its clock and the
 * Quartz scheduler are registered under fixed names for the whole JVM, so the older one's REST calls would reach the newer engine.
 */
class OneApplicationAtATime implements TestExecutionListener, Ordered {

    private static @Nullable TestContext last;

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void beforeTestClass(TestContext testContext) {
        if (last != null && last.hasApplicationContext() && !testContext.hasApplicationContext()) {
            last.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
        }
        last = testContext;
    }
}
