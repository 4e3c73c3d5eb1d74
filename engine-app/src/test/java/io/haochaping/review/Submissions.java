package io.haochaping.review;

import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bodies as channels send them; each example is about a service of its own. */
final class Submissions {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Submissions() {
    }

    /** The contract's example. */
    static ObjectNode badReview() {
        int n = NEXT.incrementAndGet();
        return parse("""
                {"channelReviewNo": "W-%1$d", "channelKind": "WINDOW_DEVICE", "kind": "REVIEW",
                 "serviceRecord": {"projectNo": "P-%1$d", "serviceNumber": 1, "unitCode": "hall", "windowNo": "A03", "officerId": "E1024",
                   "taskCode": "11150800MB1234567X3000114001000", "taskName": "不动产转移登记", "serviceTime": "2025-11-03T09:20:00+08:00"},
                 "satisfaction": "VERY_DISSATISFIED", "normCodes": ["115"], "comment": "排队两小时,态度差",
                 "reviewedAt": "2025-11-03T09:31:00+08:00",
                 "reviewer": {"realName": true, "kind": "NATURAL_PERSON", "name": "张三", "phone": "13812345678",
                   "idKind": "ID_CARD", "idNo": "11010519491231002X"}}""".formatted(n));
    }

    static ObjectNode complaint() {
        return parse("""
                {"channelReviewNo": "C-%d", "channelKind": "HOTLINE", "kind": "COMPLAINT", "serviceRecord": {"unitCode": "hall"},
                 "comment": "多次去办都没有人", "reviewedAt": "2025-11-03T09:31:00+08:00"}""".formatted(NEXT.incrementAndGet()));
    }

    static ObjectNode followUpOf(String reviewId) {
        return parse("""
                {"channelReviewNo": "F-%d", "channelKind": "SMS", "kind": "REVIEW", "followUpOf": "%s", "satisfaction": "DISSATISFIED",
                 "comment": "还是没有解决", "reviewedAt": "2025-11-20T10:00:00+08:00"}""".formatted(NEXT.incrementAndGet(), reviewId));
    }

    static String unique(String prefix) {
        return prefix + NEXT.incrementAndGet();
    }

    static ObjectNode with(ObjectNode body, String pointer, String json) {
        int slash = pointer.lastIndexOf('/');
        var parent = (ObjectNode) body.at(pointer.substring(0, slash));
        parent.set(pointer.substring(slash + 1), read(json));
        return body;
    }

    static ObjectNode without(ObjectNode body, String... pointers) {
        for (String pointer : pointers) {
            int slash = pointer.lastIndexOf('/');
            ((ObjectNode) body.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));
        }
        return body;
    }

    static ReviewSubmission submission(ObjectNode body) {
        return JSON.convertValue(body, ReviewSubmission.class);
    }

    static ServiceRecordData service(ObjectNode body) {
        return JSON.convertValue(body.get("serviceRecord"), ServiceRecordData.class);
    }

    static ObjectNode parse(String json) {
        return (ObjectNode) read(json);
    }

    private static com.fasterxml.jackson.databind.JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

