package io.haochaping.desk.improvements;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.improvement.Cluster;
import io.haochaping.improvement.ClusterKind;
import io.haochaping.improvement.ImprovementView;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** Matters as rows of a list; asks nothing per row that the organisation's cache does not know. */
@Component
class ImprovementRows {

    private final Names names;
    private final Words words;

    ImprovementRows(Names names, Words words) {
        this.names = names;
        this.words = words;
    }

    ImprovementRow of(ImprovementView view) {
        return new ImprovementRow(view.no(), words.word("improvements.source.", view.source()), title(view), names.unit(view.unitCode()), state(view),
                late(view), view.plannedDate() == null || view.state().isEnded() ? null : view.plannedDate().toString(), Words.minute(view.openedAt()));
    }

    /** A problem says on what reviews concentrate; a person by number and name. */
    String title(ImprovementView view) {
        return view.cluster() == null ? view.title() : words.word("improvements.kind.", view.cluster().kind()) + " · " + about(view.cluster(), view.title());
    }

    String about(Cluster cluster, String title) {
        return cluster.kind() == ClusterKind.STAFF ? names.unit(cluster.unitCode()) + " " + names.staff(cluster.unitCode(), cluster.code()) : title;
    }

    Badge state(ImprovementView view) {
        String tone = view.state().isEnded() ? Badge.CALM : view.isOverdue() ? Badge.LATE : Badge.SOON;
        return new Badge(tone, words.word("improvements.state.", view.state()));
    }

    @Nullable Badge late(ImprovementView view) {
        return view.isOverdue() ? new Badge(Badge.LATE, words.text("improvements.late")) : null;
    }
}
