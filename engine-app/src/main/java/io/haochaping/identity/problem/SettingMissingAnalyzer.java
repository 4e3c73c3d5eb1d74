package io.haochaping.identity.problem;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class SettingMissingAnalyzer extends AbstractFailureAnalyzer<SettingMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SettingMissing cause) {
        return new FailureAnalysis(cause.getMessage(), "Set the environment variable " + cause.variable() + " and start again.", cause);
    }
}
