package io.haochaping.fetching;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of fetching ({@code hcp.fetching.*}).
 *
 * @param overlap  how far before the watermark a list begins, for entries that appear behind their neighbours
 * @param sweep    how far before it begins once a day, and at the first time
 * @param attempts how often one entry is read in vain
 * @param lost     after this time an entry that was taken for reading counts as lost with its reader; longer than one answer can take
 */
@ConfigurationProperties("hcp.fetching")
record FetchingSettings(@DefaultValue("PT1H") Duration overlap, @DefaultValue("P7D") Duration sweep, @DefaultValue("12") int attempts,
        @DefaultValue("PT5M") Duration lost) {
}
