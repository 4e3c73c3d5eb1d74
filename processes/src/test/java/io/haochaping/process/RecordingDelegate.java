package io.haochaping.process;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Does nothing and remembers at which activity of which case it was called. */
public final class RecordingDelegate implements JavaDelegate, ExecutionListener {

    private record Call(String caseNo, String activityId) {
    }

    private final List<Call> calls = new ArrayList<>();

    /** The activities at which it was called for this case, in order. */
    List<String> callsFor(String caseNo) {
        return calls.stream().filter(call -> call.caseNo().equals(caseNo)).map(Call::activityId).toList();
    }

    @Override
    public void execute(DelegateExecution execution) {
        calls.add(new Call(execution.getProcessBusinessKey(), execution.getCurrentActivityId()));
    }

    @Override
    public void notify(DelegateExecution execution) {
        execute(execution);
    }
}
