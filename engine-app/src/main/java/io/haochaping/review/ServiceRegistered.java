package io.haochaping.review;

/**
 * A service was registered, or corrected; published within the transaction that does it.
 *
 * @param channelId the channel that registered it first
 */
public record ServiceRegistered(RecordedService service, String channelId) {
}
