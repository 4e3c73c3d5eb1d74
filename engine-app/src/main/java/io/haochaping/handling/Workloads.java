package io.haochaping.handling;

/** What waits for whom. */
public interface Workloads {

    /** @param most how many of the own tasks to name */
    Workload of(String account, int most);
}
