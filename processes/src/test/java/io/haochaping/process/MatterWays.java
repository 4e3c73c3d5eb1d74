package io.haochaping.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shortest way to each state, as the oracle sees it. */
final class MatterWays {

    private MatterWays() {
    }

    /** @return by state, the events that lead there from the beginning; states that this kind of matter never has are missing */
    static Map<String, List<String>> from(MatterTable table, String kind) {
        Map<String, List<String>> ways = new LinkedHashMap<>(Map.of(table.states().get(0), List.of()));
        Deque<String> left = new ArrayDeque<>(ways.keySet());
        while (!left.isEmpty()) {
            String at = left.remove();
            for (String event : table.events()) {
                String next = MatterOracle.next(table.process(), kind, at, event);
                String state = next.startsWith("EndEvent_") ? MatterTable.ENDED : next;
                if (!next.startsWith("4") && !next.equals(MatterOracle.NOTHING) && !ways.containsKey(state)) {
                    List<String> way = new ArrayList<>(ways.get(at));
                    way.add(event);
                    ways.put(state, way);
                    left.add(state);
                }
            }
        }
        return ways;
    }
}
