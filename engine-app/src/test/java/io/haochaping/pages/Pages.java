package io.haochaping.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;

/** Renders a template with the real bundles and the real layout, without the rest of the application. */
public final class Pages {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-24T02:00:00Z"), Words.ZONE);
    public static final Person OFFICER = new Person("officer-district", "王承办", Set.of("officer-hall"));

    private static final List<Place> PLACES = List.of(new Place(Place.HOME, "home", "/", person -> true),
            new Place(Place.WORK, "tasks", "/camunda/app/tasklist/", person -> true), new Place(Place.WORK + 1, "cases", "/cases", person -> true));

    private Pages() {
    }

    public static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        messages.setBasenames(yaml.getObject().getProperty("spring.messages.basename").split(","));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    public static String render(String template, String path, Locale locale, Map<String, ?> model) throws Exception {
        var context = new StaticWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.refresh();
        context.getBeanFactory().registerSingleton("shell", new Shell(asking(OFFICER), new Places(PLACES), List.of(), messages(), CLOCK));
        return render(resolver(context), template, path, locale, model, context);
    }

    private static String render(ThymeleafViewResolver resolver, String template, String path, Locale locale, Map<String, ?> model,
                                 StaticWebApplicationContext context) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(locale));
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        LocaleContextHolder.setLocale(locale);
        var response = new MockHttpServletResponse();
        View view = resolver.resolveViewName(template, locale);
        view.render(model, request, response);
        return response.getContentAsString();
    }

    private static ThymeleafViewResolver resolver(StaticWebApplicationContext context) throws Exception {
        var templates = new SpringResourceTemplateResolver();
        templates.setApplicationContext(context);
        templates.setPrefix("classpath:/templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages());
        engine.setEnableSpringELCompiler(false);
        var resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setApplicationContext(context);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    private static CurrentPerson asking(Person person) {
        return new CurrentPerson() {
            @Override
            public Optional<Person> find() {
                return Optional.of(person);
            }

            @Override
            public Person require() {
                return person;
            }
        };
    }
}
