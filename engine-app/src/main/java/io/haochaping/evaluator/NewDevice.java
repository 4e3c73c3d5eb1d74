package io.haochaping.evaluator;

import java.util.LinkedHashMap;
import java.util.Map;

import io.haochaping.review.ChannelKind;
import org.jspecify.annotations.Nullable;

/** What an administrator says about a device; checked when it is registered. */
public record NewDevice(String id, String name, @Nullable ChannelKind kind, String windowId, String channelId) {

    /** For the journal. */
    Map<String, Object> fields(String window) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("kind", String.valueOf(kind));
        fields.put("windowNo", window);
        fields.put("channel", channelId);
        return fields;
    }
}
