package io.haochaping.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import io.haochaping.appeal.StoredAppealText.Part;
import io.haochaping.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a rotation of the data key does with the texts of appeals. */
@ApplicationTest
class SealedAppealsIT {

    private static final String NO = "SS-20260302-9001";

    @Autowired
    private SealedAppeals sealed;
    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void sealsAnewWhatAnOlderKeySealedAndNothingElse() {
        sealed.write(NO, Part.GROUNDS, "评价人点错了窗口𠮷");
        sealed.write(NO, Part.NOTE, "理由成立");
        jdbc.update("update appeal_text set key_id = 'older' where id = ?", NO + ":GROUNDS");
        byte[] before = grounds();

        assertThat(sealed.reencrypt(1000)).isOne();
        assertThat(sealed.reencrypt(1000)).isZero();

        assertThat(grounds()).isNotEqualTo(before);
        assertThat(sealed.of(NO)).isEqualTo(new AppealTexts("评价人点错了窗口𠮷", "理由成立", null, null));
    }

    private byte[] grounds() {
        return jdbc.queryForObject("select sealed from appeal_text where id = ?", byte[].class, NO + ":GROUNDS");
    }
}
