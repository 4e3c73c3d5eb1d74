package io.haochaping.administration.channels;

import io.haochaping.administration.Refusals;
import io.haochaping.channel.ChannelAdministration;
import io.haochaping.channel.ManagedChannel;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
@RequestMapping("/admin/channels")
class ChannelsController {

    private static final String LIST = "redirect:/admin/channels";

    private final ChannelAdministration channels;
    private final ChannelPages pages;
    private final RefusedLines samples;
    private final ConsolePages console;
    private final Organisation organisation;
    private final Refusals refusals;
    private final CurrentPerson current;
    private final Words words;

    ChannelsController(ChannelAdministration channels, ChannelPages pages, RefusedLines samples, ConsolePages console, Organisation organisation,
            Refusals refusals, CurrentPerson current, Words words) {
        this.channels = channels;
        this.pages = pages;
        this.samples = samples;
        this.console = console;
        this.organisation = organisation;
        this.refusals = refusals;
        this.current = current;
        this.words = words;
    }

    @GetMapping
    public String list(Model model) {
        model.addAttribute("lines", pages.list());
        return "administration/channels/list";
    }

    @GetMapping("/new")
    public String blank(Model model) {
        String first = organisation.jurisdictions().stream().findFirst().map(Jurisdiction::code).orElse("");
        return form(model, ChannelForm.empty(first), "administration/channels/new");
    }

    @GetMapping("/{id}")
    public String channel(@PathVariable String id, @RequestParam(required = false) @Nullable String example, Model model) {
        ManagedChannel managed = channels.require(id);
        ConsoleForm typed = model.getAttribute("typed") instanceof ConsoleForm kept ? kept : null;
        model.addAttribute("line", pages.line(managed));
        model.addAttribute("now", ChannelForm.of(managed));
        model.addAttribute("refusals", channels.refusals(id).stream().map(samples::line).toList());
        model.addAttribute("console", console.page(managed.channel(), typed, example, ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()));
        return form(model, ChannelForm.of(managed), "administration/channels/channel");
    }

    @PostMapping
    public String register(ChannelInput input, RedirectAttributes flash) {
        ChannelForm form = input.form(input.givenId());
        try {
            String secret = channels.register(form.id(), form.details(), actor());
            return ChannelRedirect.withSecret(form.id(), secret, words.text("admin.channels.registered", form.name().strip()), flash);
        } catch (Problem refused) {
            return typed(refused, form, flash, LIST + "/new");
        }
    }

    @PostMapping("/{id}")
    public String change(@PathVariable String id, ChannelInput input, RedirectAttributes flash) {
        ChannelForm form = input.form(id);
        try {
            channels.change(id, form.details(), form.version(), actor());
            return ChannelRedirect.to(id, words.text("admin.channels.changed"), flash);
        } catch (Problem refused) {
            return typed(refused, form, flash, ChannelRedirect.to(id, flash));
        }
    }

    @PostMapping("/{id}/revoke")
    public String revoke(@PathVariable String id, RedirectAttributes flash) {
        channels.revoke(id, actor());
        return ChannelRedirect.to(id, words.text("admin.channels.revoked.done"), flash);
    }

    @PostMapping("/{id}/enable")
    public String enable(@PathVariable String id, RedirectAttributes flash) {
        channels.enable(id, actor());
        return ChannelRedirect.to(id, words.text("admin.channels.enabled.done"), flash);
    }

    private String typed(Problem refused, ChannelForm form, RedirectAttributes flash, String back) {
        refusals.keep(refused, flash);
        flash.addFlashAttribute("form", form);
        flash.addFlashAttribute("stale", "changed-meanwhile".equals(refused.code()));
        return back;
    }

    private String form(Model model, ChannelForm form, String view) {
        Object typed = model.getAttribute("form");
        ChannelForm shown = typed instanceof ChannelForm kept ? kept : form;
        model.addAttribute("form", shown);
        model.addAttribute("choices", pages.choices(shown));
        return view;
    }

    private String actor() {
        return current.require().id();
    }
}
