package io.haochaping.identity.directory;

import java.net.InetAddress;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;

/** A directory of a district in memory, on a free port; closed to anonymous questions unless asked otherwise. */
public final class TestDirectory implements AutoCloseable {

    public static final String BIND_DN = "cn=reader,dc=example,dc=org";
    public static final String BIND_PASSWORD = "reader secret";
    public static final String PASSWORD = "directory secret 电池";

    private final InMemoryDirectoryServer server;

    public TestDirectory() {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=example,dc=org");
            config.addAdditionalBindCredentials(BIND_DN, BIND_PASSWORD);
            config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("test", InetAddress.getLoopbackAddress(), 0, null));
            config.setSchema(null);
            server = new InMemoryDirectoryServer(config);
            server.add("dn: dc=example,dc=org", "objectClass: domain", "dc: example");
            server.add("dn: ou=people,dc=example,dc=org", "objectClass: organizationalUnit", "ou: people");
            server.add("dn: ou=groups,dc=example,dc=org", "objectClass: organizationalUnit", "ou: groups");
            server.startListening();
        } catch (LDAPException | LDIFException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address for {@code hcp.identity.ldap.url}. */
    public String url() {
        return "ldap://localhost:" + server.getListenPort();
    }

    public String person(String uid, String name) {
        String dn = "uid=" + uid + ",ou=people,dc=example,dc=org";
        change(() -> server.add("dn: " + dn, "objectClass: inetOrgPerson", "uid: " + uid, "cn: " + name, "sn: x",
                "mail: " + uid + "@example.org", "userPassword: " + PASSWORD));
        return dn;
    }

    public void group(String name, String... members) {
        StringBuilder ldif = new StringBuilder("dn: cn=" + name + ",ou=groups,dc=example,dc=org\nobjectClass: groupOfNames\ncn: " + name);
        for (String member : members) {
            ldif.append("\nmember: ").append(member);
        }
        change(() -> server.add(ldif.toString().split("\n")));
    }

    public void removeGroup(String name) {
        change(() -> server.delete("cn=" + name + ",ou=groups,dc=example,dc=org"));
    }

    public void stop() {
        server.shutDown(true);
    }

    public void startAgain() {
        change(server::startListening);
    }

    @Override
    public void close() {
        server.shutDown(true);
    }

    private interface Change {
        void run() throws LDAPException, LDIFException;
    }

    private static void change(Change change) {
        try {
            change.run();
        } catch (LDAPException | LDIFException e) {
            throw new IllegalStateException(e);
        }
    }
}
