package io.haochaping.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells {@link WriteFaults} of every prepared write that was executed. */
final class FaultyDataSource extends DelegatingDataSource {

    private final WriteFaults faults;

    FaultyDataSource(DataSource target, WriteFaults faults) {
        super(target);
        this.faults = faults;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(connection, method, arguments);
            boolean write = result instanceof PreparedStatement && arguments != null && WriteFaults.isWrite((String) arguments[0]);
            return write ? watched(method.getReturnType(), result, (String) arguments[0]) : result;
        });
    }

    private Object watched(Class<?> type, Object statement, String sql) {
        return proxy(type, (self, method, arguments) -> {
            Object result = call(statement, method, arguments);
            if (method.getName().startsWith("execute")) {
                faults.written(sql);
            }
            return result;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(FaultyDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
