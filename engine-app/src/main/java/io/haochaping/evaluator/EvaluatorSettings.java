package io.haochaping.evaluator;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param heartbeat   seconds between two heartbeats of a device; after three without one it is cut off
 * @param connections connections a minute of one address; per node
 * @param idle        seconds after which the page of a terminal that nobody touches asks whether somebody is there
 * @param late        days after the end of the supplement window in which a rating still comes in that was given within it
 */
@ConfigurationProperties("hcp.evaluator")
public record EvaluatorSettings(@DefaultValue("15") int heartbeat, @DefaultValue("240") int connections, @DefaultValue("90") int idle,
        @DefaultValue("7") int late) {
}
