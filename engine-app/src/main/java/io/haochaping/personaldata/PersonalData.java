package io.haochaping.personaldata;

import org.jspecify.annotations.Nullable;

/**
 * What identifies a person: name, phone number, certificate. Exists in clear only between intake and vault and after a reveal
 * that was logged; its text form never shows a value.
 *
 * @param name   of a natural person or an organisation
 * @param phone  as given by the channel
 * @param idKind kind of certificate, for example ID_CARD
 * @param idNo   number of the certificate
 */
public record PersonalData(@Nullable String name, @Nullable String phone, @Nullable String idKind, @Nullable String idNo) {

    public boolean isEmpty() {
        return name == null && phone == null && idNo == null;
    }

    @Override
    public String toString() {
        return "PersonalData[***]";
    }
}
