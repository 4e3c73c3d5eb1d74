package io.haochaping.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.haochaping.HaochapingApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The demonstration on a random port with an empty H2 database in memory: its accounts, channels and organisation, and a clock that
 * starts at {@link DemoSettings#START} and moves forward only. The database fails where {@link WriteFaults} says so. All classes with
 * this annotation share one application: a test makes its own cases and counts nothing else.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = {HaochapingApplication.class, WriteFaults.class}, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = {TestSettings.class, DemoSettings.class, TestH2.class})
public @interface DemoTest {
}
