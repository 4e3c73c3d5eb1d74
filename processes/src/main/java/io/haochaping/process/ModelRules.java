package io.haochaping.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What every model of ours must keep: ids that say what they name, explicit interruption, no number in a label, no script, no
 * class, only known beans in expressions, a form and documentation on each user task, a time to live, and a picture of every node.
 */
public final class ModelRules {

    private static final Pattern GENERATED = Pattern.compile("(Activity|Gateway|Event|Flow|Task|StartEvent|EndEvent)_[0-9a-z]{7}");
    private static final Pattern DIGIT = Pattern.compile("\\d|[零一二三四五六七八九十百]\\s*(个|天|日|次)");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern CALLED = Pattern.compile("(?<![.'\\w])([a-zA-Z_]\\w*)(?=\\s*\\.|\\s*$)");

    private final Set<String> beans;
    private final List<String> complaints = new ArrayList<>();

    private ModelRules(Set<String> beans) {
        this.beans = beans;
    }

    /**
     * @param beans names that expressions of this model may call
     * @return one sentence per broken rule, empty when the model is good
     */
    public static List<String> complaints(BpmnModelInstance model, String xml, Set<String> beans) {
        ModelRules rules = new ModelRules(beans);
        rules.checkProcesses(all(model, Process.class));
        all(model, FlowElement.class).forEach(rules::checkName);
        all(model, BoundaryEvent.class).forEach(boundary -> rules.checkInterruption(boundary));
        all(model, UserTask.class).forEach(rules::checkUserTask);
        all(model, ExclusiveGateway.class).forEach(rules::checkGateway);
        all(model, FlowNode.class).forEach(rules::checkNode);
        rules.checkNothingForeign(model, xml);
        rules.checkBeans(xml);
        return rules.complaints;
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private void checkProcesses(Collection<Process> processes) {
        for (Process process : processes) {
            require(process.isExecutable(), process, "is not executable");
            require(process.getCamundaHistoryTimeToLiveString() != null, process, "has no historyTimeToLive");
            require(!process.getDocumentations().isEmpty(), process, "has no documentation");
        }
    }

    private void checkName(FlowElement element) {
        require(!GENERATED.matcher(element.getId()).matches(), element, "has a generated id");
        require(element.getId().matches("[A-Z][A-Za-z]+_[A-Z][A-Za-z]+"), element, "has an id that does not read as Kind_WhatItIs");
        String name = element.getName();
        require(name == null || !DIGIT.matcher(name).find(), element, "has a number in its label");
        boolean needsName = element instanceof FlowNode;
        require(!needsName || name != null && !name.isBlank(), element, "has no label");
    }

    private void checkInterruption(BoundaryEvent boundary) {
        require(boundary.getDomElement().hasAttribute("cancelActivity"), boundary, "does not say cancelActivity");
    }

    private void checkUserTask(UserTask task) {
        require(task.getCamundaFormRef() != null, task, "has no formRef");
        require("deployment".equals(task.getCamundaFormRefBinding()), task, "does not bind its form to the deployment");
        require(task.getCamundaCandidateGroups() != null && task.getCamundaCandidateUsers() != null, task, "names no candidates");
        require(task.getCamundaDueDate() != null, task, "has no due date");
        require(!task.getDocumentations().isEmpty(), task, "has no documentation");
    }

    private void checkGateway(ExclusiveGateway gateway) {
        Collection<SequenceFlow> outgoing = gateway.getOutgoing();
        require(outgoing.size() > 1, gateway, "does not decide anything");
        long open = outgoing.stream().filter(flow -> flow.getConditionExpression() == null).count();
        boolean byDefault = gateway.getDefault() != null && gateway.getDefault().getConditionExpression() == null;
        require(byDefault ? open == 1 : open == 0, gateway, "has an outgoing flow without condition that is not its default");
        require(outgoing.stream().allMatch(flow -> flow.getName() != null), gateway, "has an unlabelled answer");
    }

    private void checkNode(FlowNode node) {
        require(node.getDiagramElement() != null, node, "is not in the picture");
        boolean splits = node.getOutgoing().size() > 1 && !(node instanceof Gateway);
        require(!splits, node, "splits without a gateway");
        boolean conditional = !(node instanceof Gateway) && node.getOutgoing().stream().anyMatch(flow -> flow.getConditionExpression() != null);
        require(!conditional, node, "has a conditional flow out of a node that is no gateway");
        boolean outsideLanes = node.getParentElement() instanceof Process process && !process.getLaneSets().isEmpty()
                && process.getLaneSets().stream().flatMap(set -> set.getLanes().stream()).noneMatch(lane -> lane.getFlowNodeRefs().contains(node));
        require(!outsideLanes, node, "stands in no lane");
    }

    private void checkNothingForeign(BpmnModelInstance model, String xml) {
        all(model, ScriptTask.class).forEach(task -> require(false, task, "is a script task"));
        for (String forbidden : List.of("camunda:script", "camunda:class", "scriptFormat", "camunda:resource", "formKey", "org.camunda")) {
            if (xml.contains(forbidden)) {
                complaints.add("The model uses " + forbidden);
            }
        }
    }

    private void checkBeans(String xml) {
        Matcher expression = EXPRESSION.matcher(xml);
        while (expression.find()) {
            String body = expression.group(1).replaceAll("&apos;|&#x27;|&#39;", "'").replaceAll("'[^']*'", "''");
            Matcher called = CALLED.matcher(body);
            while (called.find()) {
                String name = called.group(1);
                boolean variable = Set.of("null", "true", "false").contains(name) || BadReviewHandling.Variables.ALL.contains(name);
                if (!variable && !beans.contains(name)) {
                    complaints.add("An expression names the unknown bean " + name + ": " + expression.group());
                }
            }
        }
    }

    private void require(boolean kept, BaseElement element, String complaint) {
        if (!kept) {
            complaints.add(element.getId() + " " + complaint);
        }
    }
}
