package io.haochaping.testing;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** Actions for when a test application has closed. */
final class AfterClose {

    private AfterClose() {
    }

    /** Beans are destroyed in the reverse order of their registration, so what an initializer registers runs last. */
    static void run(ConfigurableApplicationContext context, String name, Runnable action) {
        ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean(name, action::run);
    }
}
