package io.haochaping.appeal.workflow;

import java.util.Date;

import io.haochaping.appeal.AppealVerdicts;
import org.springframework.stereotype.Component;

/** When the window for a recheck closes; the bean {@code appealWindows} in expressions. */
@Component("appealWindows")
public class AppealWindows {

    private final AppealVerdicts verdicts;

    AppealWindows(AppealVerdicts verdicts) {
        this.verdicts = verdicts;
    }

    public Date recheckCloses(String appealNo) {
        return Date.from(verdicts.recheckClosesAt(appealNo).plusSeconds(1));
    }
}
