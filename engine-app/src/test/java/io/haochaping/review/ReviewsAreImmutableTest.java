package io.haochaping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;

import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.Modifying;

class ReviewsAreImmutableTest {

    @Test
    void tellsHibernateNeverToUpdateOne() {
        assertThat(StoredReview.class).hasAnnotation(Immutable.class);
    }

    @Test
    void offersNoSetter() {
        assertThat(Arrays.stream(StoredReview.class.getDeclaredMethods()).map(Method::getName)).noneMatch(name -> name.startsWith("set"));
    }

    @Test
    void offersNoWayToChangeOrDeleteOne() {
        assertThat(StoredReviews.class.getMethods()).extracting(Method::getName)
                .allMatch(name -> name.startsWith("find") || name.startsWith("exists") || name.equals("saveAndFlush"));
        assertThat(StoredReviews.class.getMethods()).noneMatch(method -> method.isAnnotationPresent(Modifying.class));
    }
}
