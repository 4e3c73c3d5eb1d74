package io.haochaping.engine.access;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The shared filters of the task list. */
@Component
public class TaskFilters {

    static final String CURRENT_USER = "${currentUser()}";
    static final String CURRENT_GROUPS = "${currentUserGroups()}";
    static final String NOW = "${now()}";
    static final String IN_THREE_DAYS = "${dateTime().plusDays(3)}";

    /** The only expressions that a query may carry. */
    public static final Set<String> EXPRESSIONS = Set.of(CURRENT_USER, CURRENT_GROUPS, NOW, IN_THREE_DAYS);

    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** Makes the filters where they are missing. @return their ids */
    List<String> ensure() {
        return List.of(
                ensure("我的待办", 10, tasks.createTaskQuery().taskAssigneeExpression(CURRENT_USER)),
                ensure("本单位待办", 20, tasks.createTaskQuery().taskUnassigned().or().taskCandidateUserExpression(CURRENT_USER)
                        .taskCandidateGroupInExpression(CURRENT_GROUPS).endOr()),
                ensure("三日内到期", 30, mineOrOurs().dueAfterExpression(NOW).dueBeforeExpression(IN_THREE_DAYS)),
                ensure("已超期", 40, mineOrOurs().dueBeforeExpression(NOW)));
    }

    private TaskQuery mineOrOurs() {
        return tasks.createTaskQuery().or().taskAssigneeExpression(CURRENT_USER).taskCandidateUserExpression(CURRENT_USER)
                .taskCandidateGroupInExpression(CURRENT_GROUPS).endOr();
    }

    private String ensure(String name, int priority, TaskQuery query) {
        Filter existing = filters.createTaskFilterQuery().filterName(name).singleResult();
        Filter filter = existing != null ? existing : filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false));
        return filters.saveFilter(filter).getId();
    }

}
