package io.haochaping.notification;

import org.springframework.data.jpa.repository.JpaRepository;

interface EditedTemplates extends JpaRepository<EditedTemplate, String> {
}
