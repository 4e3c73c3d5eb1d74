package io.haochaping.process;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a model as plain XML, so that no prefix, entity or CDATA section hides an expression or an extension from the rules. */
final class XmlScan {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> EXTENSIONS = Set.of("historyTimeToLive", "versionTag", "formRef", "formRefBinding", "candidateUsers",
            "candidateGroups", "dueDate", "delegateExpression", "executionListener", "taskListener", "asyncBefore", "asyncAfter",
            "calledElementBinding", "in", "decisionRef", "decisionRefBinding", "mapDecisionResult", "resultVariable");
    private static final Set<String> SCRIPTED = Set.of("script", "scriptTask", "scriptFormat", "language");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

    private final List<String> expressions = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private XmlScan() {
    }

    static XmlScan of(String xml) {
        XmlScan scan = new XmlScan();
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            scan.visit(parser.parse(new InputSource(new StringReader(xml))).getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            scan.complaints.add("The model is not readable XML");
        }
        return scan;
    }

    /** Bodies of all expressions, without the braces. */
    List<String> expressions() {
        return expressions;
    }

    /** One sentence per extension or script that a model of ours may not have, and per event that leaves open whether it interrupts. */
    List<String> complaints() {
        return complaints;
    }

    private void visit(Element element) {
        checkName(element);
        checkStated(element);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            checkName(attributes.item(i));
            collect(attributes.item(i).getNodeValue());
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                visit(child);
            } else if (children.item(i).getNodeType() == Node.TEXT_NODE) {
                collect(children.item(i).getNodeValue());
            }
        }
    }

    /** Read here and not from the model: its parser fills in the defaults of the schema. */
    private void checkStated(Element element) {
        boolean inEventSubProcess = element.getParentNode() instanceof Element scope && "true".equals(scope.getAttribute("triggeredByEvent"));
        if (element.getLocalName().equals("boundaryEvent") && !element.hasAttribute("cancelActivity")) {
            complaints.add(element.getAttribute("id") + " does not say cancelActivity");
        }
        if (element.getLocalName().equals("startEvent") && inEventSubProcess && !element.hasAttribute("isInterrupting")) {
            complaints.add(element.getAttribute("id") + " does not say isInterrupting");
        }
    }

    private void checkName(Node node) {
        boolean unknownExtension = CAMUNDA.equals(node.getNamespaceURI()) && !EXTENSIONS.contains(node.getLocalName());
        if (unknownExtension || SCRIPTED.contains(node.getLocalName())) {
            complaints.add("The model uses " + node.getNodeName());
        }
    }

    private void collect(String text) {
        Matcher expression = EXPRESSION.matcher(text);
        int found = 0;
        while (expression.find()) {
            expressions.add(expression.group(1).strip());
            found++;
        }
        if (text.split("[$#]\\{", -1).length - 1 != found) {
            complaints.add("The model has an expression that does not close: " + text.strip());
        }
    }
}
