package io.haochaping.review;

import static io.haochaping.review.Submissions.badReview;
import static io.haochaping.review.Submissions.submission;
import static io.haochaping.review.Submissions.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.haochaping.personaldata.Cipher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

class ContentHashTest {

    private final Cipher plain = Mockito.mock(Cipher.class, call -> call.getArgument(1));
    private final ContentHash hash = new ContentHash(plain);

    @Test
    void takesAbsentNullAndEmptyForTheSame() {
        var body = badReview();
        String before = hash.of(submission(body));

        assertThat(hash.of(submission(with(with(body, "/followUpOf", "null"), "/serviceRecord/taskItems", "[]")))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {"/comment | \"排队两小时,态度差 \"", "/normCodes | [\"115\",\"114\"]",
            "/serviceRecord/serviceNumber | 2", "/reviewer/idNo | null", "/reviewedAt | \"2025-11-03T09:31:00+09:00\""})
    void noticesEveryOtherDifference(String pointer, String value) {
        var body = badReview();
        String before = hash.of(submission(body));

        assertThat(hash.of(submission(with(body, pointer, value)))).isNotEqualTo(before);
    }
}
