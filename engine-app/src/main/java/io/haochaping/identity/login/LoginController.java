package io.haochaping.identity.login;

import java.util.List;
import java.util.stream.StreamSupport;

import io.haochaping.identity.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The login page. Every message is chosen by a flag in the address; nothing that came in is shown again.
 */
@Controller
class LoginController {

    /** A way in through an identity provider. */
    record Provider(String name, String href) {
    }

    private final CurrentPerson current;
    private final List<Provider> providers;

    LoginController(CurrentPerson current, ObjectProvider<ClientRegistrationRepository> clients) {
        this.current = current;
        this.providers = clients.getIfAvailable() instanceof Iterable<?> registrations ? providers(registrations) : List.of();
    }

    @GetMapping("/login")
    String login(@RequestParam(name = "wait", required = false) @Nullable String wait, Model model) {
        if (current.find().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("providers", providers);
        if (wait != null && wait.matches("[0-9]{1,4}")) {
            model.addAttribute("seconds", Integer.valueOf(wait));
        }
        return "identity/login";
    }

    private static List<Provider> providers(Iterable<?> registrations) {
        return StreamSupport.stream(registrations.spliterator(), false).map(ClientRegistration.class::cast)
                .map(client -> new Provider(client.getClientName(), "/oauth2/authorization/" + client.getRegistrationId())).toList();
    }
}
