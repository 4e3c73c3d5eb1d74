package io.haochaping.identity.directory;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.ldap.SpringSecurityLdapTemplate;
import org.springframework.stereotype.Component;

/**
 * Checks passwords with an LDAP directory: finds the person, binds as the person, reads the groups. An empty password is never sent: a
 * directory takes it for an anonymous bind and says yes (RFC 4513, 5.1.2).
 */
@Component
public class LdapDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(LdapDirectory.class);
    /** Nothing else can be an account, so that nothing else is looked for; no wildcard and no trailing space gets through either. */
    private static final Pattern ACCOUNT = Pattern.compile("[a-zA-Z0-9-]{1,64}");

    private final DirectorySettings settings;
    private final @Nullable LdapConnection connection;

    LdapDirectory(DirectorySettings settings) {
        this.settings = settings;
        this.connection = settings.isOn() ? new LdapConnection(settings) : null;
    }

    /**
     * The person of this account and password; empty where either is wrong or no directory is configured.
     *
     * @throws DirectoryDown when it cannot be asked
     */
    public Optional<DirectoryPerson> person(String account, String password) {
        LdapConnection directory = connection;
        if (directory == null || password.isEmpty() || !ACCOUNT.matcher(account).matches()) {
            return Optional.empty();
        }
        try {
            var token = UsernamePasswordAuthenticationToken.unauthenticated(account, password);
            return Optional.of(read(directory.authenticator().authenticate(token), directory.template()));
        } catch (AuthenticationException | IncorrectResultSizeDataAccessException wrong) {
            return Optional.empty();
        } catch (NamingException failed) {
            LOG.error("The directory {} cannot be asked: {}", settings.url(), failed.getClass().getSimpleName());
            throw new DirectoryDown();
        }
    }

    private DirectoryPerson read(DirContextOperations entry, SpringSecurityLdapTemplate template) {
        String id = text(entry, settings.accountAttribute(), "");
        String name = text(entry, settings.nameAttribute(), id);
        String email = text(entry, settings.mailAttribute(), "");
        return new DirectoryPerson(id, name, email.isEmpty() ? null : email, groups(entry.getNameInNamespace(), id, template));
    }

    private Set<String> groups(String dn, String id, SpringSecurityLdapTemplate template) {
        return settings.groupBase().isBlank() ? Set.of()
                : template.searchForSingleAttributeValues(settings.groupBase(), settings.groupFilter(), new Object[] {dn, id},
                        settings.groupAttribute());
    }

    private static String text(DirContextOperations entry, String attribute, String fallback) {
        String value = entry.getStringAttribute(attribute);
        return value == null || value.isBlank() ? fallback : value.strip();
    }
}
