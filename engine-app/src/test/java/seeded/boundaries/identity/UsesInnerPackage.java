package seeded.boundaries.identity;

import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

record UsesInnerPackage(CommandInterceptor interceptor) {
}
