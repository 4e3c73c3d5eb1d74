package io.haochaping.review;

/**
 * By which means a review was given (评价渠道).
 */
public enum ChannelKind {
    WINDOW_DEVICE, QR_CODE, PORTAL, MOBILE_APP, KIOSK, HOTLINE, SMS, PAPER, OPINION_BOX, EMAIL, SUPERVISION
}
