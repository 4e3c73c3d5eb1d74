package io.haochaping.administration.devices;

import io.haochaping.administration.Refusals;
import io.haochaping.evaluator.DeviceAdministration;
import io.haochaping.evaluator.NewDevice;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.pages.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/admin/devices")
class DevicesController {

    private static final String LIST = "redirect:/admin/devices";

    private final DeviceAdministration devices;
    private final DevicePages pages;
    private final Refusals refusals;
    private final CurrentPerson current;
    private final Words words;

    DevicesController(DeviceAdministration devices, DevicePages pages, Refusals refusals, CurrentPerson current, Words words) {
        this.devices = devices;
        this.pages = pages;
        this.refusals = refusals;
        this.current = current;
        this.words = words;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("lines", devices.list().stream().map(pages::line).toList());
        return "administration/devices/list";
    }

    @GetMapping("/new")
    String blank(Model model) {
        DeviceForm form = model.getAttribute("form") instanceof DeviceForm typed ? typed : DeviceForm.EMPTY;
        model.addAttribute("form", form);
        model.addAttribute("choices", pages.choices(form));
        return "administration/devices/new";
    }

    @GetMapping("/{id}")
    String device(@PathVariable String id, Model model) {
        model.addAttribute("line", pages.line(devices.require(id)));
        return "administration/devices/device";
    }

    @PostMapping
    String register(DeviceForm form, RedirectAttributes flash) {
        NewDevice device = form.device();
        try {
            String secret = devices.register(device, actor());
            return withSecret(device.id(), secret, words.text("admin.devices.registered", device.name()), flash);
        } catch (Problem refused) {
            refusals.keep(refused, flash);
            flash.addFlashAttribute("form", form);
            return LIST + "/new";
        }
    }

    @PostMapping("/{id}/secret")
    String renew(@PathVariable String id, RedirectAttributes flash) {
        return withSecret(id, devices.renewSecret(id, actor()), words.text("admin.devices.renewed"), flash);
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable String id, RedirectAttributes flash) {
        devices.revoke(id, actor());
        flash.addFlashAttribute("done", words.text("admin.devices.revoked.done"));
        return at(id, flash);
    }

    @PostMapping("/{id}/enable")
    String enable(@PathVariable String id, RedirectAttributes flash) {
        devices.enable(id, actor());
        flash.addFlashAttribute("done", words.text("admin.devices.enabled.done"));
        return at(id, flash);
    }

    /** The secret goes with the one redirect and is gone with the page that shows it. */
    private static String withSecret(String id, String secret, String done, RedirectAttributes flash) {
        flash.addFlashAttribute("secret", secret);
        flash.addFlashAttribute("done", done);
        return at(id, flash);
    }

    private static String at(String id, RedirectAttributes flash) {
        flash.addAttribute("device", id);
        return LIST + "/{device}";
    }

    private String actor() {
        return current.require().id();
    }
}
