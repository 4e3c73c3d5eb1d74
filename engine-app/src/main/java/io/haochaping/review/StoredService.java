package io.haochaping.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A registered service (办件). */
@Entity
@Table(name = "service_record")
class StoredService implements Persistable<String> {

    @Id
    private String id;
    @Column(name = "project_no")
    private String projectNo;
    @Column(name = "service_number")
    private int serviceNumber;
    @Column(name = "unit_code")
    private @Nullable String unitCode;
    @Column(name = "window_no")
    private @Nullable String windowNo;
    @Column(name = "officer_id")
    private @Nullable String officerId;
    @Lob
    @Column(name = "task_items", length = Length.LONG32)
    @Convert(converter = TaskItemsColumn.class)
    private List<TaskItem> taskItems = List.of();
    @Column(name = "area_code")
    private @Nullable String areaCode;
    @Column(name = "service_name")
    private @Nullable String serviceName;
    @Column(name = "service_time")
    private @Nullable Instant serviceTime;
    @Column(name = "applicant_vault_id")
    private @Nullable String applicantVaultId;
    @Column(name = "applicant_hash")
    private @Nullable String applicantHash;
    @Column(name = "applicant_kind")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ReviewerKind applicantKind;
    @Column(name = "channel_id")
    private String channelId;
    @Column(name = "registered_at")
    private Instant registeredAt;
    @Column(name = "corrected_at")
    private @Nullable Instant correctedAt;
    @Transient
    private boolean stored;

    protected StoredService() {
    }

    StoredService(String channelId, ParsedService given, ApplicantKey applicant, Instant now) {
        id = Ids.next();
        projectNo = Objects.requireNonNull(given.projectNo());
        serviceNumber = Objects.requireNonNull(given.serviceNumber());
        this.channelId = channelId;
        registeredAt = now;
        take(given, applicant);
    }

    void correct(ParsedService given, ApplicantKey applicant, Instant now) {
        take(given, applicant);
        correctedAt = now;
    }

    private void take(ParsedService given, ApplicantKey applicant) {
        unitCode = given.unitCode();
        windowNo = given.windowNo();
        officerId = given.officerId();
        taskItems = List.copyOf(given.taskItems());
        areaCode = given.areaCode();
        serviceName = given.serviceName();
        serviceTime = given.serviceTime();
        applicantVaultId = applicant.vaultId();
        applicantHash = applicant.hash();
        applicantKind = applicant.kind();
    }

    /** Names of the fields in which the other differs; with {@code partial} only those that it states count. */
    List<String> differences(ParsedService other, @Nullable String otherApplicantHash, boolean partial) {
        var fields = new ArrayList<String>();
        compare(fields, "unitCode", unitCode, other.unitCode(), partial);
        compare(fields, "windowNo", windowNo, other.windowNo(), partial);
        compare(fields, "officerId", officerId, other.officerId(), partial);
        compare(fields, "taskItems", taskItems, partial ? completed(other.taskItems()) : other.taskItems(), partial);
        compare(fields, "areaCode", areaCode, other.areaCode(), partial);
        compare(fields, "serviceName", serviceName, other.serviceName(), partial);
        compare(fields, "serviceTime", serviceTime, other.serviceTime(), partial);
        compare(fields, "applicant", applicantHash, otherApplicantHash, partial);
        if (!fields.contains("applicant") && applicantKind != null && other.applicant() != null) {
            compare(fields, "applicant", applicantKind, other.applicant().kind(), true);
        }
        return fields;
    }

    /** Items that name only a code or only a name of what is stored at their place. */
    private @Nullable List<TaskItem> completed(List<TaskItem> given) {
        if (given.isEmpty() || given.size() != taskItems.size()) {
            return given.isEmpty() ? null : given;
        }
        var items = new ArrayList<TaskItem>();
        for (int i = 0; i < given.size(); i++) {
            var mine = taskItems.get(i);
            var theirs = given.get(i);
            items.add(new TaskItem(theirs.taskCode() == null ? mine.taskCode() : theirs.taskCode(),
                    theirs.taskName() == null ? mine.taskName() : theirs.taskName()));
        }
        return items;
    }

    private static void compare(List<String> fields, String name, @Nullable Object mine, @Nullable Object theirs, boolean partial) {
        if (!Objects.equals(mine, theirs) && !(partial && theirs == null)) {
            fields.add(name);
        }
    }

    ParsedService toParsed() {
        return new ParsedService(projectNo, serviceNumber, unitCode, windowNo, officerId, taskItems, areaCode, serviceName, serviceTime, null);
    }

    String channelId() {
        return channelId;
    }

    RecordedService toRecorded() {
        return new RecordedService(projectNo, serviceNumber, unitCode, windowNo, officerId, taskItems, areaCode, serviceName, serviceTime, applicantVaultId,
                applicantKind);
    }

    ApplicantKey applicant() {
        return new ApplicantKey(applicantVaultId, applicantHash, applicantKind);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
