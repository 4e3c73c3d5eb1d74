package io.haochaping.organisation;

import org.springframework.data.jpa.repository.JpaRepository;

interface TaskItems extends JpaRepository<TaskItemEntity, String> {
}
