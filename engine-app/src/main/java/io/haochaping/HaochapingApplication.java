package io.haochaping;

import java.util.TimeZone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * Case management for 好差评: every bad review (差评) and every complaint (投诉) becomes a case that a modelled process
 * drives from transfer to filing.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "haochaping")
public class HaochapingApplication {

    public static void main(String[] args) {
        // The engine stores local times: two nodes in different zones would disagree on every deadline.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        // hcp.data-dir may be relative, as its default is; H2 asks to be told so.
        System.setProperty("h2.implicitRelativePath", "true");
        SpringApplication.run(HaochapingApplication.class, args);
    }
}
