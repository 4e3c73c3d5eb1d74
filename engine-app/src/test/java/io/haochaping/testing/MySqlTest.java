package io.haochaping.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.haochaping.HaochapingApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The same application as {@link ApplicationTest}, on a fresh database of the MySQL server that {@code bin/test} provides. Fails
 * where there is none; it is never skipped. To run the same tests on both databases, write them in an abstract class and derive one
 * class with each annotation.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = HaochapingApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestSettings.class, TestMySql.class})
public @interface MySqlTest {
}
