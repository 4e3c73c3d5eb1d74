package io.haochaping.process;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The model as people see it: nothing overlaps, no flow runs through a shape or across another flow, and each node lies in its lane. */
final class Picture {

    private record Shape(FlowNode node, Rectangle2D bounds) {
    }

    private record Segment(SequenceFlow flow, Line2D line) {
    }

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Collection<Lane> lanes;

    private Picture(BpmnModelInstance model) {
        lanes = model.getModelElementsByType(Lane.class);
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode node) {
                shapes.add(new Shape(node, rectangle(shape.getBounds())));
            }
        }
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                addSegments(flow, List.copyOf(edge.getWaypoints()));
            }
        }
    }

    static List<String> complaints(BpmnModelInstance model) {
        Picture picture = new Picture(model);
        picture.checkDrawn(model);
        picture.checkShapes();
        picture.checkFlows();
        picture.checkLanes();
        return picture.complaints;
    }

    private void addSegments(SequenceFlow flow, List<Waypoint> points) {
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            segments.add(new Segment(flow, new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY())));
        }
    }

    private void checkDrawn(BpmnModelInstance model) {
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            long drawn = shapes.stream().filter(shape -> shape.node().equals(node)).count();
            require(drawn == 1, node.getId() + " is drawn " + drawn + " times and not once: it is not in the picture");
        }
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            require(segments.stream().anyMatch(segment -> segment.flow().equals(flow)), flow.getId() + " is not in the picture");
        }
    }

    private void checkShapes() {
        for (int i = 0; i < shapes.size(); i++) {
            for (int j = i + 1; j < shapes.size(); j++) {
                Shape one = shapes.get(i);
                Shape other = shapes.get(j);
                boolean belong = attached(one, other) || attached(other, one) || inside(one, other) || inside(other, one);
                require(belong || !one.bounds().intersects(other.bounds()), one.node().getId() + " overlaps " + other.node().getId());
            }
        }
    }

    private void checkFlows() {
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            shapes.stream().filter(shape -> !mayTouch(segment.flow(), shape)).filter(shape -> segment.line().intersects(inner(shape.bounds())))
                    .forEach(shape -> complaints.add(segment.flow().getId() + " runs through " + shape.node().getId()));
            for (int j = i + 1; j < segments.size(); j++) {
                Segment other = segments.get(j);
                boolean crossing = !segment.flow().equals(other.flow()) && segment.line().intersectsLine(other.line());
                require(!crossing, segment.flow().getId() + " crosses " + other.flow().getId());
            }
        }
    }

    private void checkLanes() {
        for (Lane lane : lanes) {
            if (!(lane.getDiagramElement() instanceof BpmnShape drawn)) {
                complaints.add(lane.getId() + " is not in the picture");
                continue;
            }
            Rectangle2D area = rectangle(drawn.getBounds());
            shapes.stream().filter(shape -> lane.getFlowNodeRefs().contains(shape.node())).filter(shape -> !area.contains(shape.bounds()))
                    .forEach(shape -> complaints.add(shape.node().getId() + " is drawn outside its lane"));
        }
    }

    private static boolean attached(Shape boundary, Shape host) {
        return boundary.node() instanceof BoundaryEvent event && event.getAttachedTo().equals(host.node())
                && boundary.bounds().intersects(host.bounds()) && !host.bounds().contains(boundary.bounds());
    }

    private static boolean inside(Shape child, Shape scope) {
        return child.node().getParentElement().equals(scope.node()) && scope.bounds().contains(child.bounds());
    }

    private static boolean mayTouch(SequenceFlow flow, Shape shape) {
        boolean host = flow.getSource() instanceof BoundaryEvent event && event.getAttachedTo().equals(shape.node());
        boolean scope = shape.node() instanceof SubProcess && flow.getParentElement().equals(shape.node());
        return host || scope;
    }

    private static Rectangle2D inner(Rectangle2D bounds) {
        return new Rectangle2D.Double(bounds.getX() + 2, bounds.getY() + 2, bounds.getWidth() - 4, bounds.getHeight() - 4);
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private void require(boolean kept, String complaint) {
        if (!kept) {
            complaints.add(complaint);
        }
    }
}
