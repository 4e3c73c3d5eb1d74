package io.haochaping.administration.channels;

import java.time.Duration;

import io.haochaping.administration.Refusals;
import io.haochaping.channel.ChannelAdministration;
import io.haochaping.channel.ManagedChannel;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Words;
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
    private static final int LONGEST_GRACE_HOURS = 24 * 30;

    private final ChannelAdministration channels;
    private final ChannelPages pages;
    private final SampleRequest sample;
    private final Organisation organisation;
    private final Refusals refusals;
    private final CurrentPerson current;
    private final Words words;

    ChannelsController(ChannelAdministration channels, ChannelPages pages, SampleRequest sample, Organisation organisation, Refusals refusals,
            CurrentPerson current, Words words) {
        this.channels = channels;
        this.pages = pages;
        this.sample = sample;
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
    public String channel(@PathVariable String id, Model model) {
        ManagedChannel managed = channels.require(id);
        model.addAttribute("line", pages.line(managed));
        model.addAttribute("now", ChannelForm.of(managed));
        model.addAttribute("sample", sample.of(managed.channel(), ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()));
        return form(model, ChannelForm.of(managed), "administration/channels/channel");
    }

    @PostMapping
    public String register(ChannelInput input, RedirectAttributes flash) {
        ChannelForm form = input.form(input.givenId());
        try {
            String secret = channels.register(form.id(), form.details(), actor());
            return withSecret(form.id(), secret, words.text("admin.channels.registered", form.name().strip()), flash);
        } catch (Problem refused) {
            return typed(refused, form, flash, LIST + "/new");
        }
    }

    @PostMapping("/{id}")
    public String change(@PathVariable String id, ChannelInput input, RedirectAttributes flash) {
        ChannelForm form = input.form(id);
        try {
            channels.change(id, form.details(), form.version(), actor());
            flash.addFlashAttribute("done", words.text("admin.channels.changed"));
            return at(id, flash);
        } catch (Problem refused) {
            return typed(refused, form, flash, at(id, flash));
        }
    }

    @PostMapping("/{id}/secret")
    public String renew(@PathVariable String id, @RequestParam(defaultValue = "0") int graceHours, RedirectAttributes flash) {
        Duration grace = Duration.ofHours(Math.max(0, Math.min(LONGEST_GRACE_HOURS, graceHours)));
        String secret = channels.renewSecret(id, grace, actor());
        return withSecret(id, secret, words.text("admin.channels.renewed"), flash);
    }

    @PostMapping("/{id}/revoke")
    public String revoke(@PathVariable String id, RedirectAttributes flash) {
        channels.revoke(id, actor());
        flash.addFlashAttribute("done", words.text("admin.channels.revoked.done"));
        return at(id, flash);
    }

    @PostMapping("/{id}/enable")
    public String enable(@PathVariable String id, RedirectAttributes flash) {
        channels.enable(id, actor());
        flash.addFlashAttribute("done", words.text("admin.channels.enabled.done"));
        return at(id, flash);
    }

    /** The secret goes with the one redirect and is gone with the page that shows it. */
    private static String withSecret(String id, String secret, String done, RedirectAttributes flash) {
        flash.addFlashAttribute("secret", secret);
        flash.addFlashAttribute("done", done);
        return at(id, flash);
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

    private static String at(String id, RedirectAttributes flash) {
        flash.addAttribute("channel", id);
        return LIST + "/{channel}";
    }

    private String actor() {
        return current.require().id();
    }
}
