package io.haochaping.story;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A review or complaint that somebody is about to send; a bad one with a name, of a service in the hall, until told otherwise. */
final class Letter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode content = JSON.createObjectNode();

    private Letter(String satisfaction) {
        String unique = UUID.randomUUID().toString().substring(0, 13);
        content.put("channelReviewNo", "W-" + unique).put("channelKind", "WINDOW_DEVICE").put("kind", "REVIEW")
                .put("satisfaction", satisfaction).put("comment", "排队两小时,态度差");
        content.putObject("serviceRecord").put("projectNo", "P-" + unique).put("serviceNumber", 1).put("taskName", "不动产转移登记");
        content.putObject("reviewer").put("realName", true).put("kind", "NATURAL_PERSON").put("name", "王小明").put("phone", "13800138000");
    }

    static Letter aBadReview() {
        Letter letter = new Letter("VERY_DISSATISFIED").in("hall");
        letter.content.putArray("normCodes").add("115");
        return letter;
    }

    /** Good enough to open no case. */
    static Letter aGoodReview() {
        return new Letter("BASICALLY_SATISFIED").in("hall");
    }

    static Letter aComplaint() {
        Letter letter = aBadReview();
        return letter.with(review -> {
            review.put("kind", "COMPLAINT").remove("satisfaction");
            review.remove("normCodes");
        });
    }

    Letter in(String unitCode) {
        return with(review -> review.withObject("/serviceRecord").put("unitCode", unitCode));
    }

    Letter ofNoKnownUnit() {
        return with(review -> review.withObject("/serviceRecord").remove("unitCode"));
    }

    /** Of an area, which a complaint may name in place of a unit. */
    Letter from(String areaCode) {
        return with(review -> review.withObject("/serviceRecord").put("areaCode", areaCode));
    }

    Letter ticking(String normCode) {
        return with(review -> review.putArray("normCodes").add(normCode));
    }

    Letter rating(String officerId, String windowNo) {
        return with(review -> review.withObject("/serviceRecord").put("officerId", officerId).put("windowNo", windowNo));
    }

    Letter anonymous() {
        return with(review -> review.remove("reviewer"));
    }

    Letter anonymousButReachable() {
        return with(review -> review.putObject("reviewer").put("realName", false).put("phone", "13900139000").put("contactConsent", true));
    }

    /** 追评 of the same service. */
    Letter afterwards(Letter first, String reviewId) {
        return with(review -> {
            review.put("followUpOf", reviewId);
            review.set("serviceRecord", JSON.valueToTree(Map.of("projectNo", first.content.at("/serviceRecord/projectNo"),
                    "serviceNumber", 1)));
        });
    }

    ObjectNode writtenAt(OffsetDateTime now) {
        ObjectNode written = content.deepCopy();
        ObjectNode service = written.withObject("/serviceRecord");
        if (service.has("taskName")) {
            service.put("serviceTime", now.minusMinutes(10).toString());
        }
        return written.put("reviewedAt", now.minusMinutes(1).toString());
    }

    private Letter with(Consumer<ObjectNode> change) {
        change.accept(content);
        return this;
    }
}
