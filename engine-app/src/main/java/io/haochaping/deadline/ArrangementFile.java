package io.haochaping.deadline;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads an arrangement of holidays (放假安排) that somebody uploads: CSV {@code date,type,name} or the JSON of the public project holiday-cn. */
public interface ArrangementFile {

    /** The most that is read: 1 MiB, a hundred times a year's arrangement. */
    int MOST_BYTES = 1 << 20;

    /**
     * Reads what it can and names every fault of a line; nothing is kept.
     *
     * @param year the year that the arrangement must be of
     */
    Result read(byte[] file, int year);

    /**
     * @param days   what was read, by date; complete only without faults
     * @param faults what is wrong, in the order of the file
     */
    record Result(List<Arrangement.Day> days, List<Fault> faults) {

        public Result {
            days = List.copyOf(days);
            faults = List.copyOf(faults);
        }
    }

    /**
     * @param line      line of a CSV, entry of a JSON, from 1 on; null for a fault of the whole file
     * @param code      looked up as {@code problem.<code>}
     * @param arguments for the text
     */
    record Fault(@Nullable Integer line, String code, List<Object> arguments) {
    }
}
