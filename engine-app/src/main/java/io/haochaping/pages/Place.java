package io.haochaping.pages;

import java.util.function.Predicate;

import io.haochaping.identity.Person;

/**
 * A place that the navigation leads to. Each module contributes its places as beans; the frame of every page shows those that are for
 * the person who looks at it. The name stands in the message bundles under {@code pages.place.<name>}, one line on what one does there under
 * {@code pages.place.<name>.hint}.
 *
 * @param order lower comes first
 * @param name  part of the message keys
 * @param path  where it is; deeper addresses belong to it
 * @param isFor who finds it in the navigation; no protection by itself
 */
public record Place(int order, String name, String path, Predicate<Person> isFor) {

    /** Start page. */
    public static final int HOME = 0;
    /** The daily work: tasks, cases, boards. */
    public static final int WORK = 10;
    /** Supervision and control. */
    public static final int CONTROL = 20;
    /** Administration and operation. */
    public static final int OPERATION = 30;

    String label() {
        return "pages.place." + name;
    }

    boolean leadsTo(String currentPath) {
        return "/".equals(path) ? currentPath.equals(path) : currentPath.equals(path) || currentPath.startsWith(path.endsWith("/") ? path : path + "/");
    }
}
