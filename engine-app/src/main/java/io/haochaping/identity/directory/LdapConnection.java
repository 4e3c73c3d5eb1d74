package io.haochaping.identity.directory;

import java.util.Map;

import javax.naming.directory.SearchControls;

import org.springframework.security.ldap.DefaultSpringSecurityContextSource;
import org.springframework.security.ldap.SpringSecurityLdapTemplate;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;

/** How to reach a directory. Made without asking it: the application starts while it is down. */
final class LdapConnection {

    private final BindAuthenticator authenticator;
    private final SpringSecurityLdapTemplate template;

    LdapConnection(DirectorySettings settings) {
        DefaultSpringSecurityContextSource source = source(settings);
        FilterBasedLdapUserSearch search = new FilterBasedLdapUserSearch(settings.userBase(), settings.userFilter(), source);
        search.setSearchSubtree(true);
        search.setSearchTimeLimit(Math.toIntExact(settings.readTimeout().toMillis()));
        this.authenticator = new BindAuthenticator(source);
        this.authenticator.setUserSearch(search);
        this.template = new SpringSecurityLdapTemplate(source);
        this.template.setIgnorePartialResultException(true);
        this.template.setDefaultTimeLimit(Math.toIntExact(settings.readTimeout().toMillis()));
        this.template.setDefaultSearchScope(SearchControls.SUBTREE_SCOPE);
    }

    BindAuthenticator authenticator() {
        return authenticator;
    }

    SpringSecurityLdapTemplate template() {
        return template;
    }

    private static DefaultSpringSecurityContextSource source(DirectorySettings settings) {
        DefaultSpringSecurityContextSource source = new DefaultSpringSecurityContextSource(settings.url());
        if (settings.bindDn().isBlank()) {
            source.setAnonymousReadOnly(true);
        } else {
            source.setUserDn(settings.bindDn());
            source.setPassword(settings.bindPassword());
        }
        source.setBaseEnvironmentProperties(Map.of(
                "com.sun.jndi.ldap.connect.timeout", String.valueOf(settings.connectTimeout().toMillis()),
                "com.sun.jndi.ldap.read.timeout", String.valueOf(settings.readTimeout().toMillis())));
        source.afterPropertiesSet();
        return source;
    }
}
