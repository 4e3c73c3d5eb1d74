package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both models keep every rule, and each rule can fail. */
class ModelRulesTest {

    private record Breach(String rule, String text, String replacement, String complaint) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static List<ModelFile> models() {
        return ModelFile.ALL;
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelKeepsEveryRule(ModelFile model) {
        assertThat(model.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"processBreaches", "nodeBreaches", "taskBreaches", "textBreaches", "pictureBreaches"})
    void noticesABreachOfEachRule(Breach breach) {
        ModelFile broken = ModelFile.BAD_REVIEW_HANDLING.broken(breach.text(), breach.replacement());

        assertThat(broken.complaints()).anySatisfy(complaint -> assertThat(complaint).contains(breach.complaint()));
    }

    static Stream<Breach> processBreaches() {
        return Stream.of(
                new Breach("executable", "isExecutable=\"true\"", "isExecutable=\"false\"", "is not executable"),
                new Breach("time to live", " camunda:historyTimeToLive=\"P3650D\"", "", "has no historyTimeToLive"),
                new Breach("documented process", "<bpmn:documentation>每一条", "<bpmn:documentation/><bpmn:documentation>每一条", "has no documentation"));
    }

    static Stream<Breach> nodeBreaches() {
        return Stream.of(
                new Breach("generated id", "Gateway_Justified", "Gateway_0xrmvgg", "has a generated id"),
                new Breach("id that reads", "Gateway_Justified", "justified", "does not read as Kind_WhatItIs"),
                new Breach("no number in digits", "name=\"转办超期\"", "name=\"转办超过1日\"", "has a number in its label"),
                new Breach("no number in words", "name=\"转办超期\"", "name=\"转办超过三天\"", "has a number in its label"),
                new Breach("label", "name=\"转办超期\" ", "", "has no label"),
                new Breach("explicit cancelActivity", "name=\"备案超期\" cancelActivity=\"false\"", "name=\"备案超期\"", "does not say cancelActivity"),
                new Breach("explicit isInterrupting", "name=\"办结超期\" isInterrupting=\"false\"", "name=\"办结超期\"", "does not say isInterrupting"),
                new Breach("dates from deadlines", "${deadlines.closeOverdue(caseNo)}", "${duties.closeOverdue(caseNo)}", "does not ask deadlines"),
                new Breach("no fixed date", "${deadlines.closeOverdue(caseNo)}", "2026-03-12T23:59:59", "does not ask deadlines"),
                new Breach("no duration", "bpmn:timeDate", "bpmn:timeDuration", "does not ask deadlines"),
                new Breach("a gateway decides", "<bpmn:sequenceFlow id=\"Flow_VisitNotDue\" name=\"否\" sourceRef=\"Gateway_VisitDue\"",
                        "<bpmn:sequenceFlow id=\"Flow_VisitNotDue\" name=\"否\" sourceRef=\"Task_ReturnVisit\"", "splits without a gateway"),
                new Breach("default without condition", " default=\"Flow_SignedOff\"", "", "without condition that is not its default"),
                new Breach("labelled answers", "<bpmn:sequenceFlow id=\"Flow_SignedOff\" name=\"是\"", "<bpmn:sequenceFlow id=\"Flow_SignedOff\"", "has an unlabelled answer"),
                new Breach("no condition out of a task", "sourceRef=\"Gateway_RefusedAt\" targetRef=\"Link_RefusedToArbitration\"",
                        "sourceRef=\"Task_SignOff\" targetRef=\"Link_RefusedToArbitration\"", "conditional flow out of a node that is no gateway"),
                new Breach("link ends meet", "name=\"rework\"", "name=\"arbitration\"", "is a link without its other end"),
                new Breach("link target exists", "<bpmn:linkEventDefinition id=\"LinkDefinition_ReworkAsked\" name=\"rework\" />",
                        "<bpmn:linkEventDefinition id=\"LinkDefinition_ReworkAsked\" name=\"again\" />", "is a link without its other end"));
    }

    static Stream<Breach> taskBreaches() {
        return Stream.of(
                new Breach("form", " camunda:formRef=\"bad-review-handling-rectify\"", "", "has no formRef"),
                new Breach("form binding", "bad-review-handling-rectify\" camunda:formRefBinding=\"deployment\"",
                        "bad-review-handling-rectify\" camunda:formRefBinding=\"latest\"", "does not bind its form to the deployment"),
                new Breach("candidates", " camunda:candidateGroups=\"${leaders.groups(caseNo)}\"", "", "names no candidates"),
                new Breach("due date", " camunda:dueDate=\"${deadlines.forVisit(caseNo)}\"", "", "has no due date"),
                new Breach("documented task", "<bpmn:documentation>承办人整改并写明整改情况。</bpmn:documentation>", "", "has no documentation"),
                new Breach("one role", "camunda:candidateGroups=\"${leaders.groups(caseNo)}\"", "camunda:candidateGroups=\"${officers.groups(caseNo)}\"", "one role"),
                new Breach("lane of the role", "${leaders.", "${arbiters.", "stands not in the lane of its role 复核岗"),
                new Breach("some lane", "<bpmn:flowNodeRef>Task_Rectify</bpmn:flowNodeRef>", "", "stands in no lane"),
                new Breach("one lane", "<bpmn:flowNodeRef>Task_Rectify</bpmn:flowNodeRef>",
                        "<bpmn:flowNodeRef>Task_Rectify</bpmn:flowNodeRef><bpmn:flowNodeRef>Task_SignOff</bpmn:flowNodeRef>", "or in several"));
    }

    static Stream<Breach> textBreaches() {
        return Stream.of(
                new Breach("no class", "camunda:delegateExpression=\"${excludeReview}\"", "camunda:class=\"java.lang.Runtime\"", "uses camunda:class"),
                new Breach("no form key", "camunda:formRef=\"bad-review-handling-rectify\"", "camunda:formKey=\"x\"", "uses camunda:formKey"),
                new Breach("no script in a condition", "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${exclusionUpheld",
                        "<bpmn:conditionExpression language=\"javascript\" xsi:type=\"bpmn:tFormalExpression\">${exclusionUpheld", "uses language"),
                new Breach("no script listener", "<camunda:executionListener delegateExpression=\"${closeCase}\" event=\"start\" />",
                        "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"javascript\">1</camunda:script></camunda:executionListener>", "uses camunda:script"),
                new Breach("no other prefix for Camunda", "<camunda:executionListener delegateExpression=\"${closeCase}\" event=\"start\" />",
                        "<c:executionListener xmlns:c=\"http://camunda.org/schema/1.0/bpmn\" c:class=\"x\" event=\"start\" />", "uses c:class"),
                new Breach("known beans", "${closeCase}", "${dataSource}", "unknown bean dataSource"),
                new Breach("known variables", "${visitOutcome ==", "${mood ==", "unknown bean mood"),
                new Breach("no engine in expressions", "${deadlines.forVisit(caseNo)}", "${execution.processEngineServices}", "more than a comparison"),
                new Breach("no reflection", "${deadlines.forVisit(caseNo)}", "${''.getClass().forName('java.lang.Runtime')}", "more than a comparison"),
                new Breach("no chain behind a bean", "${deadlines.forVisit(caseNo)}", "${deadlines.forVisit(caseNo).getClass()}", "more than a comparison"),
                new Breach("no entity hides an expression", "${deadlines.forVisit(caseNo)}", "&#36;{dataSource.x(caseNo)}", "unknown bean dataSource"),
                new Breach("expressions close", "${deadlines.forVisit(caseNo)}", "${deadlines.forVisit(caseNo)", "does not close"));
    }

    static Stream<Breach> pictureBreaches() {
        return Stream.of(
                new Breach("drawn node", "bpmnElement=\"Task_Rectify\"", "bpmnElement=\"Lane_Leader\"", "Task_Rectify is drawn 0 times"),
                new Breach("drawn flow", "bpmnElement=\"Flow_SignedOff\"", "bpmnElement=\"Flow_VisitDue\"", "Flow_SignedOff is not in the picture"),
                new Breach("no overlap", "<dc:Bounds x=\"2120\" y=\"1170\" width=\"100\" height=\"80\" />", "<dc:Bounds x=\"2290\" y=\"1170\" width=\"100\" height=\"80\" />",
                        "Task_Rectify overlaps Gateway_Rework"),
                new Breach("no flow through a shape", "<di:waypoint x=\"890\" y=\"1360\" /><di:waypoint x=\"1370\" y=\"1360\" />",
                        "<di:waypoint x=\"1050\" y=\"1360\" /><di:waypoint x=\"1050\" y=\"1180\" /><di:waypoint x=\"1370\" y=\"1360\" />", "Flow_ContactPassedOver runs through Task_ContactReviewer"),
                new Breach("no crossing", "<di:waypoint x=\"890\" y=\"1360\" /><di:waypoint x=\"1370\" y=\"1360\" />",
                        "<di:waypoint x=\"890\" y=\"1480\" /><di:waypoint x=\"1800\" y=\"1480\" /><di:waypoint x=\"1370\" y=\"1360\" />", "crosses"),
                new Breach("drawn inside the lane", "<dc:Bounds x=\"2120\" y=\"1480\" width=\"100\" height=\"80\" />",
                        "<dc:Bounds x=\"2120\" y=\"1380\" width=\"100\" height=\"80\" />", "Task_SignOff is drawn outside its lane"),
                new Breach("boundary event on its task", "<dc:Bounds x=\"582\" y=\"812\" width=\"36\" height=\"36\" />",
                        "<dc:Bounds x=\"552\" y=\"772\" width=\"36\" height=\"36\" />", "Timer_DispatchOverdue"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unitCode == null", "duties.contactDue(caseNo)", "finding == 'MISRATED' || finding == 'MALICIOUS'", "closeCase", "signedOff == false"})
    void acceptsTheExpressionsThatModelsNeed(String body) {
        assertThat(new ExpressionRules(BadReviewHandling.Beans.ALL).complaint(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "duties", "duties.contactDue(execution)", "duties.a(caseNo).b()", "''['class']", "caseNo.length()", "duties.a(x.b())", "finding = 'X'"})
    void refusesExpressionsThatReachFurther(String body) {
        assertThat(new ExpressionRules(Set.of("officers")).complaint(body)).isPresent();
    }

    @Test
    void complainsAboutTextThatIsNotXml() {
        assertThat(XmlScan.of("<a").complaints()).containsExactly("The model is not readable XML");
        assertThat(XmlScan.of("<!DOCTYPE a [<!ENTITY x '${dataSource}'>]><a>&x;</a>").complaints()).containsExactly("The model is not readable XML");
    }
}
