package io.haochaping.personaldata;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the refusal at start-up as one sentence instead of a stack trace. */
class DataKeyRefusedAnalyzer extends AbstractFailureAnalyzer<DataKeyRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataKeyRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
