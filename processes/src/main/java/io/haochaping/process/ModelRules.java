package io.haochaping.process;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What every model of ours must keep: ids that say what they name, explicit interruption, no number in a label, no script, no
 * class, only known beans in expressions, dates only from the deadlines, a form and documentation on each user task, the lane of its role,
 * a time to live, and a picture in which nothing overlaps or crosses.
 */
public final class ModelRules {

    private static final Pattern GENERATED = Pattern.compile("(Activity|Gateway|Event|Flow|Task|StartEvent|EndEvent)_[0-9a-z]{7}");
    private static final Pattern DIGIT = Pattern.compile("\\d|[零一二三四五六七八九十百]\\s*(个|天|日|次)");
    private static final Pattern LIMIT = Pattern.compile("\\$\\{(deadlines|supervisionLimits|dutyLimits|extensionLimits|appealWindows)\\.\\w+\\([\\w, ]*\\)}");
    private static final Pattern ROLE = Pattern.compile("\\$\\{(\\w+)\\.(?:users|groups)\\([\\w, ]*\\)}");

    /** The lane of each role, by the bean that names its people. */
    private static final Map<String, String> LANES = Map.ofEntries(
            entry("dispatchers", "好差评管理岗"), entry("arbitrators", "好差评管理岗"), entry("coordinators", "好差评管理岗"),
            entry("supervisors", "好差评管理岗"), entry("officers", "承办单位"), entry("leaders", "单位负责人"), entry("arbiters", "复核岗"),
            entry("objectionDeciders", "督导"), entry("revocationConfirmers", "督导"),
            entry("extensionEndorsers", "单位负责人"), entry("extensionApprovers", "好差评管理岗"),
            entry("appealExaminers", "复核岗"), entry("appealRecheckers", "复核岗"),
            entry("improvementTriagers", "好差评管理岗"), entry("improvementOfficers", "承办单位"), entry("improvementAcceptors", "好差评管理岗"),
            entry("improvementAssessors", "好差评管理岗"), entry("improvementForwarders", "好差评管理岗"), entry("improvementAnswerers", "好差评管理岗"));

    private final List<String> complaints = new ArrayList<>();

    private ModelRules() {
    }

    /**
     * @param beans names that expressions of this model may call
     * @return one sentence per broken rule, empty when the model is good
     */
    public static List<String> complaints(BpmnModelInstance model, String xml, Set<String> beans) {
        ModelRules rules = new ModelRules();
        rules.checkProcesses(all(model, Process.class));
        all(model, FlowElement.class).forEach(rules::checkName);
        all(model, TimerEventDefinition.class).forEach(rules::checkTimer);
        all(model, UserTask.class).forEach(rules::checkUserTask);
        all(model, UserTask.class).forEach(rules::checkLaneOfRole);
        all(model, ExclusiveGateway.class).forEach(rules::checkGateway);
        all(model, FlowNode.class).forEach(rules::checkNode);
        rules.checkLinks(all(model, LinkEventDefinition.class));
        rules.checkText(xml, new ExpressionRules(beans));
        rules.complaints.addAll(Picture.complaints(model));
        return rules.complaints;
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private void checkProcesses(Collection<Process> processes) {
        for (Process process : processes) {
            require(process.isExecutable(), process, "is not executable");
            require(process.getCamundaHistoryTimeToLiveString() != null, process, "has no historyTimeToLive");
            require(documented(process), process, "has no documentation");
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

    private void checkTimer(TimerEventDefinition timer) {
        boolean dated = timer.getTimeDate() != null && timer.getTimeDuration() == null && timer.getTimeCycle() == null;
        require(dated && LIMIT.matcher(timer.getTimeDate().getTextContent().strip()).matches(), timer, "does not ask deadlines for its date");
    }

    private void checkUserTask(UserTask task) {
        require(task.getCamundaFormRef() != null, task, "has no formRef");
        require("deployment".equals(task.getCamundaFormRefBinding()), task, "does not bind its form to the deployment");
        require(task.getCamundaCandidateGroups() != null && task.getCamundaCandidateUsers() != null, task, "names no candidates");
        require(task.getCamundaDueDate() != null, task, "has no due date");
        require(documented(task), task, "has no documentation");
    }

    private void checkLaneOfRole(UserTask task) {
        Matcher users = ROLE.matcher(String.valueOf(task.getCamundaCandidateUsers()));
        Matcher groups = ROLE.matcher(String.valueOf(task.getCamundaCandidateGroups()));
        if (!users.matches() || !groups.matches() || !users.group(1).equals(groups.group(1))) {
            require(false, task, "does not take users and groups from one role");
            return;
        }
        String lane = LANES.get(users.group(1));
        boolean inLane = lanes(task).stream().anyMatch(each -> each.getName().equals(lane) && each.getFlowNodeRefs().contains(task));
        require(lanes(task).isEmpty() || inLane, task, "stands not in the lane of its role " + lane);
    }

    private void checkGateway(ExclusiveGateway gateway) {
        Collection<SequenceFlow> outgoing = outgoing(gateway);
        require(outgoing.size() > 1, gateway, "does not decide anything");
        long open = outgoing.stream().filter(flow -> flow.getConditionExpression() == null).count();
        boolean byDefault = gateway.getDefault() != null && gateway.getDefault().getConditionExpression() == null;
        require(byDefault ? open == 1 : open == 0, gateway, "has an outgoing flow without condition that is not its default");
        require(outgoing.stream().allMatch(flow -> flow.getName() != null), gateway, "has an unlabelled answer");
    }

    private void checkNode(FlowNode node) {
        List<SequenceFlow> outgoing = outgoing(node);
        require(node.getOutgoing().size() == outgoing.size() && outgoing.containsAll(node.getOutgoing()), node, "names other flows than leave it");
        require(outgoing.size() < 2 || node instanceof Gateway, node, "splits without a gateway");
        boolean conditional = !(node instanceof Gateway) && outgoing.stream().anyMatch(flow -> flow.getConditionExpression() != null);
        require(!conditional, node, "has a conditional flow out of a node that is no gateway");
        long lanes = lanes(node).stream().filter(lane -> lane.getFlowNodeRefs().contains(node)).count();
        boolean outsideLanes = node.getParentElement() instanceof Process && !lanes(node).isEmpty() && lanes != 1;
        require(!outsideLanes, node, "stands in no lane, or in several");
    }

    private void checkLinks(Collection<LinkEventDefinition> links) {
        for (LinkEventDefinition link : links) {
            boolean thrown = link.getParentElement() instanceof ThrowEvent;
            List<LinkEventDefinition> others = links.stream().filter(other -> other.getName().equals(link.getName()))
                    .filter(other -> other.getParentElement() instanceof ThrowEvent != thrown).toList();
            require(thrown ? others.size() == 1 : !others.isEmpty(), (BaseElement) link.getParentElement(), "is a link without its other end");
        }
    }

    private void checkText(String xml, ExpressionRules expressions) {
        XmlScan scan = XmlScan.of(xml);
        complaints.addAll(scan.complaints());
        scan.expressions().forEach(body -> expressions.complaint(body).ifPresent(complaints::add));
    }

    /** By the ends of the flows, as the engine sees it. */
    private static List<SequenceFlow> outgoing(FlowNode node) {
        return node.getParentElement().getChildElementsByType(SequenceFlow.class).stream().filter(flow -> node.equals(flow.getSource())).toList();
    }

    private static boolean documented(BaseElement element) {
        return !element.getDocumentations().isEmpty()
                && element.getDocumentations().stream().noneMatch(documentation -> documentation.getTextContent().isBlank());
    }

    private static List<Lane> lanes(FlowNode node) {
        return node.getParentElement() instanceof Process process
                ? process.getLaneSets().stream().flatMap(set -> set.getLanes().stream()).toList() : List.of();
    }

    private void require(boolean kept, BaseElement element, String complaint) {
        if (!kept) {
            complaints.add(element.getId() + " " + complaint);
        }
    }
}
