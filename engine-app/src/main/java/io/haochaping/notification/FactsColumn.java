package io.haochaping.notification;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The facts of a notice as a JSON object in a column. */
@Converter
class FactsColumn implements AttributeConverter<Map<String, String>, String> {

    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() { };
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Map<String, String> facts) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(facts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, FACTS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The facts of a notice cannot be read", damaged);
        }
    }
}
