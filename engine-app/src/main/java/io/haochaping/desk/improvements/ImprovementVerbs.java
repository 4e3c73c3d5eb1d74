package io.haochaping.desk.improvements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.improvement.ImprovementFiles;
import io.haochaping.improvement.ImprovementFiles.MatterFile;
import io.haochaping.improvement.ImprovementView;
import io.haochaping.improvement.UnfoundedProblems;

/** What staff can do with one matter, for forms and REST alike: in scope or 404, then the rules of the matter. */
@Component
class ImprovementVerbs {

    private final VisibleImprovements visible;
    private final ImprovementFiles files;
    private final UnfoundedProblems unfounded;
    private final CurrentPerson current;

    ImprovementVerbs(VisibleImprovements visible, ImprovementFiles files, UnfoundedProblems unfounded, CurrentPerson current) {
        this.visible = visible;
        this.files = files;
        this.unfounded = unfounded;
        this.current = current;
    }

    MatterFile attach(String no, @Nullable MultipartFile file) {
        Person person = current.require();
        ImprovementView matter = visible.require(no, person);
        if (file == null || file.isEmpty()) {
            throw Problem.unprocessable("/file", "form-required");
        }
        try (InputStream content = file.getInputStream()) {
            return files.add(matter.no(), Optional.ofNullable(file.getOriginalFilename()).orElse(""), content, person);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file with its content. */
    record Opened(MatterFile file, byte[] content) {

        @Override
        public String toString() {
            return "Opened[" + file.id() + "]";
        }
    }

    Opened open(String no, String id) {
        ImprovementView matter = visible.require(no, current.require());
        MatterFile found = files.of(matter.no()).stream().filter(file -> file.id().equals(id)).findFirst().orElseThrow(() -> Problem.notFound("not-found"));
        return new Opened(found, files.content(matter.no(), id).orElseThrow(() -> Problem.notFound("not-found")));
    }

    void endUnfounded(String no, @Nullable String note) {
        Person person = current.require();
        unfounded.end(visible.require(no, person).no(), note == null ? "" : note, person);
    }
}
