package io.haochaping.engine.configuration;

import java.util.Set;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Expressions see named beans only, and expressions in queries run only when they are one of our filters' texts. Queries are the one
 * place where the engine evaluates without a scope; on the bare engine any account can run code there ({@code orQueries}).
 */
final class GuardedExpressions extends SpringExpressionManager {

    private final Set<String> queryTexts;

    GuardedExpressions(ApplicationContext context, NamedBeans beans, Set<String> queryTexts) {
        super(context, beans);
        this.queryTexts = Set.copyOf(queryTexts);
    }

    @Override
    public Expression createExpression(String text) {
        return new Guarded(createValueExpression(text), this, text);
    }

    private final class Guarded extends JuelExpression {

        Guarded(ValueExpression value, JuelExpressionManager manager, String text) {
            super(value, manager, text);
        }

        @Override
        public Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution execution) {
            if (scope == null && !isLiteralText() && !queryTexts.contains(getExpressionText())) {
                throw new ExpressionRefused();
            }
            return super.getValue(scope, execution);
        }
    }
}
