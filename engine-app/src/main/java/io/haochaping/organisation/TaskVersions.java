package io.haochaping.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TaskVersions extends JpaRepository<TaskVersionEntity, String> {

    @Query("select v from TaskVersionEntity v where v.validFrom <= :day and (v.validTo is null or v.validTo >= :day)")
    List<TaskVersionEntity> on(LocalDate day);

    @Query("select v from TaskVersionEntity v where v.taskCode = :code and v.validFrom <= :day and (v.validTo is null or v.validTo >= :day)")
    Optional<TaskVersionEntity> on(String code, LocalDate day);

    Optional<TaskVersionEntity> findByTaskCodeAndNumber(String taskCode, int number);

    List<TaskVersionEntity> findByTaskCodeOrderByNumberDesc(String taskCode);

    @Query("""
            select v from TaskVersionEntity v join TaskItemEntity i on i.code = v.taskCode and i.newest = v.number
            where v.taskCode like :start escape '!' or v.name like :part escape '!' order by v.taskCode""")
    Page<TaskVersionEntity> newest(String start, String part, Pageable page);
}
