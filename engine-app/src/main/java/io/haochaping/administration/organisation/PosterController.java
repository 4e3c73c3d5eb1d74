package io.haochaping.administration.organisation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.invitation.PublicAddress;
import io.haochaping.invitation.QrCode;
import io.haochaping.invitation.WindowCodes;
import io.haochaping.organisation.OrganisationAdministration;
import io.haochaping.organisation.Window;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** The sheet with the QR code that hangs at a window, to be printed. */
@Controller
@RequestMapping("/admin/organisation/windows/{id}/poster")
class PosterController {

    private final OrganisationAdministration administration;
    private final WindowCodes codes;
    private final PublicAddress address;
    private final Names names;
    private final Words words;
    private final CurrentPerson current;

    PosterController(OrganisationAdministration administration, WindowCodes codes, PublicAddress address, Names names, Words words,
            CurrentPerson current) {
        this.administration = administration;
        this.codes = codes;
        this.address = address;
        this.names = names;
        this.words = words;
        this.current = current;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        Window window = administration.window(id);
        model.addAttribute("window", window);
        model.addAttribute("unitName", names.unit(window.unitCode()));
        codes.of(id).map(code -> address.of("/w/" + code)).ifPresent(link -> {
            model.addAttribute("link", link);
            model.addAttribute("qr", QrCode.of(link).dataUri());
        });
        return "administration/organisation/poster";
    }

    @PostMapping
    String renew(@PathVariable String id, RedirectAttributes flash) {
        codes.renew(id, current.require().id());
        flash.addFlashAttribute("done", words.text("invitation.poster.done"));
        return "redirect:/admin/organisation/windows/" + id + "/poster";
    }
}
