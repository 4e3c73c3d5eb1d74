package io.haochaping.review;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

/** The items of a service in one column: they are only ever read together. */
@Converter
class TaskItemsColumn implements AttributeConverter<List<TaskItem>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(@Nullable List<TaskItem> items) {
        try {
            return JSON.writeValueAsString(items == null ? List.of() : items);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<TaskItem> convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? List.of() : JSON.readValue(column, new TypeReference<List<TaskItem>>() { });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
