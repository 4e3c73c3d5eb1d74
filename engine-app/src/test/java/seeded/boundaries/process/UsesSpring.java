package seeded.boundaries.process;

import org.springframework.core.env.Environment;

record UsesSpring(Environment environment) {
}
