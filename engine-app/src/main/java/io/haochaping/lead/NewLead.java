package io.haochaping.lead;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has to tell.
 *
 * @param recipient the department that is competent, in a few words
 */
public record NewLead(String recipient, String text, @Nullable LeadFlag flag) {

    @Override
    public String toString() {
        return "NewLead";
    }
}
