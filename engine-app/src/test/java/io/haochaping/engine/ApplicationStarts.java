package io.haochaping.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

import javax.sql.DataSource;

import io.haochaping.testing.RareText;
import jakarta.persistence.EntityManagerFactory;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What must be true of the started application on either database. */
abstract class ApplicationStarts {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private ConfigurableListableBeanFactory beans;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService accounts;

    @Autowired
    private Scheduler scheduler;

    @Test
    void ranEveryChangeSet() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            var liquibase = new Liquibase("db/changelog/master.yaml", new ClassLoaderResourceAccessor(), database);

            var waiting = liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression());

            assertThat(waiting).allMatch(ChangeSet::isAlwaysRun);
            assertThat(jdbc.queryForObject("select count(*) from DATABASECHANGELOG", Integer.class)).isPositive();
        }
    }

    @Test
    void comparedTheEntitiesWithTheTablesAndMadeNone() {
        assertThat(entities.getProperties()).containsEntry("hibernate.hbm2ddl.auto", "validate");
    }

    @Test
    void startsTheEngineAfterTheSchema() {
        assertThat(beans.getBeanDefinition("processEngineFactoryBean").getDependsOn()).contains("liquibase");
        assertThat(engine.getProcessEngineConfiguration().getDatabaseSchemaUpdate()).isEqualTo("false");
    }

    @Test
    void acquiresJobsThroughAnIndex() throws SQLException {
        Map<Integer, String> columns = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet index = connection.getMetaData().getIndexInfo(connection.getCatalog(), null, "ACT_RU_JOB", false, false)) {
            while (index.next()) {
                if ("HCP_IDX_JOB_ACQUISITION".equalsIgnoreCase(index.getString("INDEX_NAME"))) {
                    columns.put(index.getInt("ORDINAL_POSITION"), index.getString("COLUMN_NAME"));
                }
            }
        }
        assertThat(columns).isEqualTo(Map.of(1, "TYPE_", 2, "DUEDATE_"));
    }

    @Test
    void sharesTheScheduleBetweenNodes() throws SchedulerException {
        assertThat(scheduler.getMetaData().isJobStoreClustered()).isTrue();
        await().untilAsserted(() -> assertThat(
                jdbc.queryForList("select INSTANCE_NAME from QRTZ_SCHEDULER_STATE", String.class)).contains(scheduler.getSchedulerInstanceId()));
    }

    @Test
    void hasAThreadForEachKindOfJob() throws SchedulerException {
        Collection<JobDetail> kinds = beans.getBeansOfType(JobDetail.class).values();

        assertThat(kinds).isNotEmpty().allMatch(JobDetail::isConcurrentExecutionDisallowed);
        assertThat(scheduler.getMetaData().getThreadPoolSize()).isGreaterThanOrEqualTo(kinds.size());
    }

    @Test
    void sendsMailsWhileAllOtherKindsOfJobsHang() throws SchedulerException {
        JobKey mail = JobKey.jobKey("mail", "notification");
        assertThat(scheduler.checkExists(mail)).isTrue();
        int others = beans.getBeansOfType(JobDetail.class).size() - 1;
        try (HangingJobs hanging = HangingJobs.start(scheduler, others)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> hanging.running() == others);
            Instant since = Instant.now();
            scheduler.triggerJob(mail);

            await().atMost(Duration.ofSeconds(60)).until(() -> hanging.ran(mail, since));
            assertThat(hanging.running()).isEqualTo(others);
        }
    }

    @Test
    void keepsRareCharactersInTheEnginesTables() {
        User user = accounts.newUser("rare-text");
        user.setFirstName(RareText.SAMPLE);
        accounts.saveUser(user);
        try {
            assertThat(accounts.createUserQuery().userId("rare-text").singleResult().getFirstName()).isEqualTo(RareText.SAMPLE);
        } finally {
            accounts.deleteUser("rare-text");
        }
    }

    @Test
    void tellsCapitalsFromSmallLettersInKeys() {
        var ids = new TreeSet<String>();
        for (String id : new String[] {"case-sensitive", "CASE-sensitive"}) {
            accounts.saveUser(accounts.newUser(id));
            ids.add(accounts.createUserQuery().userId(id).singleResult().getId());
        }
        ids.forEach(accounts::deleteUser);
        assertThat(ids).containsExactly("CASE-sensitive", "case-sensitive");
    }
}
