package io.haochaping.casefile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text in UTF-8 or in GB18030, which Tika takes for unknown bytes, that holds no markup a browser would run and does not begin like a
 * script, though its first bytes are harmless.
 */
final class PlainText {

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n\\f]]");
    private static final Pattern ACTIVE = Pattern.compile(
            "<\\s*(!doctype\\s+html|html|head|body|script|svg|iframe|object|embed|\\?php|%@)|\\A\\s*(#!|@echo\\s+off)");

    private PlainText() {
    }

    static boolean is(byte[] content) {
        return ENCODINGS.stream().flatMap(encoding -> decoded(content, encoding).stream()).findFirst()
                .filter(text -> !CONTROL.matcher(text).find() && !ACTIVE.matcher(text.toLowerCase(Locale.ROOT)).find()).isPresent();
    }

    private static Optional<String> decoded(byte[] content, Charset encoding) {
        try {
            return Optional.of(encoding.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
