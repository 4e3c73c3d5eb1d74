package io.haochaping.personaldata;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The data keys, each base64 of 32 bytes.
 *
 * @param key          encrypts everything new ({@code HCP_PERSONALDATA_KEY})
 * @param previousKeys still decrypt, newest first. The last one is the base of all keyed hashes and seals and must stay for as long
 *                     as these are needed, also after a rotation
 */
@ConfigurationProperties("hcp.personaldata")
record PersonalDataSettings(@Nullable String key, @DefaultValue List<String> previousKeys) {

    @Override
    public String toString() {
        return "PersonalDataSettings[***]";
    }
}
