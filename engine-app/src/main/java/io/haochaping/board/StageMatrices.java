package io.haochaping.board;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import io.haochaping.board.StageMatrix.Cell;
import io.haochaping.board.StageMatrix.Line;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.OpenCount;
import io.haochaping.pages.Words;

@Component
class StageMatrices {

    private final Words words;

    StageMatrices(Words words) {
        this.words = words;
    }

    StageMatrix of(List<OpenCount> counts) {
        List<Line> lines = Arrays.stream(CaseStatus.values())
                .filter(status -> counts.stream().anyMatch(count -> count.status() == status))
                .map(status -> line(status, counts.stream().filter(count -> count.status() == status).toList())).toList();
        return new StageMatrix(Arrays.stream(DueSpan.values()).map(this::heading).toList(), lines, line(null, counts));
    }

    private Line line(@Nullable CaseStatus status, List<OpenCount> counts) {
        return new Line(status == null ? words.text("board.matrix.sum") : words.word("desk.status.", status),
                Arrays.stream(DueSpan.values()).map(span -> cell(status, span, counts.stream().mapToLong(span::of).sum())).toList(),
                new Cell(words.text("board.matrix.sum"), counts.stream().mapToLong(OpenCount::total).sum(), "", address(status, null)));
    }

    private Cell cell(@Nullable CaseStatus status, DueSpan span, long count) {
        return new Cell(heading(span), count, count == 0 ? "" : span.tone(), address(status, span));
    }

    private String heading(DueSpan span) {
        return words.text("board.span." + span);
    }

    static String address(@Nullable CaseStatus status, @Nullable DueSpan span) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/board/cases");
        Stream.ofNullable(status).forEach(value -> address.queryParam("status", value));
        Stream.ofNullable(span).forEach(value -> address.queryParam("due", value));
        return address.build().toUriString();
    }
}
