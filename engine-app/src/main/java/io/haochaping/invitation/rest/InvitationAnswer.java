package io.haochaping.invitation.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Base64;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.haochaping.invitation.Invitation;
import io.haochaping.invitation.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * What a channel hands to the person served. It is told once and can never be read again.
 *
 * @param url         the one-time link
 * @param validUntil  last second of the supplement window; null where the service has no time
 * @param provisional whether that day may still move, because the public holidays of the year are not known
 * @param qrSvg       the link as a QR code, a whole SVG document
 * @param qrPng       the same as PNG, in base64
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record InvitationAnswer(String url, @Nullable OffsetDateTime validUntil, boolean provisional, String qrSvg, String qrPng) {

    static InvitationAnswer of(Invitation invitation, String url, ZoneId zone) {
        QrCode code = QrCode.of(url);
        var until = invitation.validUntil();
        return new InvitationAnswer(url, until == null ? null : until.dueAt().atZone(zone).toOffsetDateTime(), until != null && until.provisional(),
                code.svg(), Base64.getEncoder().encodeToString(code.png()));
    }

    @Override
    public String toString() {
        return "InvitationAnswer[***]";
    }
}
