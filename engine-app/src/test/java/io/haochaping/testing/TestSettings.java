package io.haochaping.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.util.TestPropertyValues.Type;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** What the application must be given outside the demonstration, made anew for each run of the tests. */
public final class TestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The account of the first administrator. */
    public static final String ADMIN = "admin";

    /** Password of the first administrator in every test application of this run. */
    public static final String ADMIN_PASSWORD = UUID.randomUUID().toString();

    private static final String PERSONAL_DATA_KEY = randomKey();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path data = temporaryFolder();
        AfterClose.run(context, "deleteTestData", () -> FileSystemUtils.deleteRecursively(data.toFile()));
        // As environment variables, the way an operator gives them.
        TestPropertyValues.of("HCP_ADMIN_PASSWORD=" + ADMIN_PASSWORD, "HCP_PERSONALDATA_KEY=" + PERSONAL_DATA_KEY, "HCP_DATA_DIR=" + data)
                .applyTo(context.getEnvironment(), Type.SYSTEM_ENVIRONMENT, "test-systemEnvironment");
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("haochaping-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String randomKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
