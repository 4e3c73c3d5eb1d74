package io.haochaping.connector.platform;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.haochaping.connector.api.PlatformMessage;
import io.haochaping.connector.api.PlatformMessage.Filing;
import io.haochaping.connector.api.PlatformMessage.Item;
import io.haochaping.connector.api.PlatformMessage.Rectification;
import io.haochaping.connector.api.PlatformMessage.Review;
import io.haochaping.connector.api.PlatformMessage.Service;
import io.haochaping.connector.api.PlatformMessage.Validity;
import io.haochaping.connector.api.PlatformPerson;
import io.haochaping.connector.platform.CodeBook.Codes;

/** A message as named fields with the codes of a platform. What is absent is left out. */
public final class Fields {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZONE);

    private final CodeBook codes;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Fields(CodeBook codes) {
        this.codes = codes;
    }

    /** @throws UnknownCode where the platform has no code for something in it */
    public static Map<String, String> of(PlatformMessage message, CodeBook codes) {
        Fields written = new Fields(codes);
        written.put("projectNo", message.projectNo());
        written.put("serviceNumber", "" + message.serviceNumber());
        written.put("ratingId", message.ratingId());
        if (message instanceof Service service) {
            written.service(service);
        } else if (message instanceof Review review) {
            written.review(review);
        } else if (message instanceof Validity validity) {
            written.validity(validity);
        } else if (message instanceof Rectification done) {
            written.put("rectification", done.result());
            written.put("reformDate", time(done.finishedAt()));
        } else if (message instanceof Filing filing) {
            written.put("filingNo", filing.filingNo());
            written.put("filingTime", time(filing.filedAt()));
        }
        return written.fields;
    }

    /** Where a message goes, below the address of the platform. */
    public static String path(PlatformMessage message) {
        if (message instanceof Review review) {
            return review.followUp() ? "/rating/supplement" : "/rating";
        }
        return message instanceof Service ? "/service" : message instanceof Validity ? "/rating/validity"
                : message instanceof Rectification ? "/rating/rectification" : "/rating/filing";
    }

    private void service(Service service) {
        put("flag", service.corrected() ? "U" : "I");
        put("isService", "1");
        items(service);
        put("serviceName", service.serviceName());
        put("orgcode", service.unitCode());
        put("orgName", service.unitName());
        put("handleUser", service.officerId());
        put("areaCode", service.areaCode() == null ? null : codes.area(service.areaCode()));
        put("serviceTime", time(service.serviceTime()));
        person(service.applicant());
    }

    /** There is room for one 事项; the others stand beside it. */
    private void items(Service service) {
        put("taskCode", service.taskCode());
        put("taskName", service.taskName());
        put("subTaskCode", joined(service, Item::taskCode, ","));
        put("subMatter", joined(service, Item::taskName, "、"));
    }

    private static @Nullable String joined(Service service, Function<Item, @Nullable String> what, String separator) {
        String all = service.more().stream().map(what).filter(Objects::nonNull).collect(Collectors.joining(separator));
        return all.isEmpty() ? null : all;
    }

    private void rated(Service service) {
        items(service);
        put("proDepart", service.unitName());
        put("proDepartCode", service.unitCode());
        put("proManager", service.officerId());
        put("areaCode", service.areaCode() == null ? null : codes.area(service.areaCode()));
    }

    private void review(Review review) {
        put("assessNumber", review.followUp() ? "2" : "1");
        put("evaluateType", review.followUp() ? "2" : "1");
        Optional.ofNullable(review.service()).ifPresent(this::rated);
        put("pf", codes.toTheirs(Codes.CHANNEL, review.channelKind()));
        put("satisfaction", codes.toTheirs(Codes.SATISFACTION, review.satisfaction()));
        put("evalDetail", review.normCodes().isEmpty() ? null : String.join(",", review.normCodes()));
        put("writingEvaluation", review.comment());
        put("assessTime", time(review.reviewedAt()));
        put("anonymityFlag", review.realName() ? "2" : "1");
        put("isdefault", "0");
        person(review.reviewer());
    }

    private void validity(Validity validity) {
        put("effectivEvalua", validity.valid() ? "1" : "0");
        put("reason", validity.reason());
        put("noticeNo", validity.noticeNo());
        put("decideTime", time(validity.decidedAt()));
    }

    private void person(@Nullable PlatformPerson person) {
        if (person != null) {
            put("userProp", person.kind() == null ? null : codes.toTheirs(Codes.PERSON, person.kind()));
            put("userName", person.name());
            put("mobile", person.phone());
            put("userPageType", person.idKind() == null ? null : codes.toTheirs(Codes.CERTIFICATE, person.idKind()));
            put("certKey", person.idNo());
        }
    }

    private void put(String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : TIME.format(at);
    }
}
