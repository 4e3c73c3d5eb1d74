package io.haochaping.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {

    @Test
    void everyRelativeLinkOfTheDocumentationLeadsSomewhere() throws IOException {
        Map<String, Object> broken = new TreeMap<>();
        for (Path page : Repository.pages(Repository.ROOT)) {
            if (!Links.broken(page).isEmpty()) {
                broken.put(Repository.ROOT.relativize(page).toString(), Links.broken(page));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void findsLinksThatLeadNowhere(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("docs/图"));
        Files.writeString(folder.resolve("docs/图/a b.png"), "");
        Path page = Files.writeString(folder.resolve("docs/page.md"), """
                [up](../README.md#run) [self](#here) [web](https://example.org/x) ![ok](%E5%9B%BE/a%20b.png) ![ok](图/ "title")
                [gone](gone.md) ![gone](img/gone.png "title") <img src="gone.svg">

                [reference]: gone-too.md

                `[code](not-a-link.md)`
                ```
                [code](not-a-link-either.md)
                ```
                """);
        Files.writeString(folder.resolve("README.md"), "");

        assertThat(Links.broken(page)).containsExactly("gone.md", "img/gone.png", "gone.svg", "gone-too.md");
        assertThat(Repository.pages(folder)).containsExactly(folder.resolve("README.md"), page);
    }
}
