package io.haochaping.administration.schedule;

import io.haochaping.administration.sheet.ExpiredImports;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Deletes uploaded workbooks and first passwords whose time is over. */
@DisallowConcurrentExecution
class ExpiryOfImports extends QuartzJobBean {

    private final ExpiredImports imports;

    ExpiryOfImports(ExpiredImports imports) {
        this.imports = imports;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        imports.purge();
    }
}
