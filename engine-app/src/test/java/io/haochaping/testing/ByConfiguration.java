package io.haochaping.testing;

import java.util.Comparator;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Plain tests first, then the classes that share an application next to each other, so that each application starts once. Among those
 * {@link Order} decides, then the name.
 */
class ByConfiguration implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.<ClassDescriptor>comparingInt(test -> rank(test.getTestClass()))
                .thenComparingInt(ByConfiguration::order).thenComparing(test -> test.getTestClass().getName()));
    }

    private static int order(ClassDescriptor test) {
        return test.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT);
    }

    private static int rank(Class<?> test) {
        if (AnnotatedElementUtils.hasAnnotation(test, DemoMySqlTest.class)) {
            return 5;
        }
        if (AnnotatedElementUtils.hasAnnotation(test, DemoTest.class)) {
            return 4;
        }
        if (AnnotatedElementUtils.hasAnnotation(test, MySqlTest.class)) {
            return 3;
        }
        if (AnnotatedElementUtils.hasAnnotation(test, ApplicationTest.class)) {
            return 2;
        }
        return AnnotatedElementUtils.hasAnnotation(test, SpringBootTest.class) ? 1 : 0;
    }
}
