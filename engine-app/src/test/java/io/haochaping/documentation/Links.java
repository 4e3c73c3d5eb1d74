package io.haochaping.documentation;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The links and images of a Markdown page that point into the repository. */
final class Links {

    private static final Pattern CODE = Pattern.compile("(?ms)^(```|~~~).*?^\\1|`[^`\\n]*`");

    /** Inline links and images, reference definitions, and HTML's src and href. */
    private static final Pattern LINK = Pattern.compile(
            "]\\(<?([^)\\s>]+)>?(?:\\s+[\"'][^)]*)?\\)|(?m:^\\s*\\[[^]]+]:\\s*<?([^\\s>]+))|(?:src|href)=\"([^\"]+)\"");

    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|//.*|#.*");

    private Links() {
    }

    /** The targets of the page that name no file or folder of the repository. */
    static List<String> broken(Path page) throws IOException {
        List<String> broken = new ArrayList<>();
        String text = CODE.matcher(Files.readString(page)).replaceAll("");
        for (MatchResult link : LINK.matcher(text).results().toList()) {
            String target = link.group(1) != null ? link.group(1) : link.group(2) != null ? link.group(2) : link.group(3);
            if (!ELSEWHERE.matcher(target).matches() && !Files.exists(page.resolveSibling(path(target)))) {
                broken.add(target);
            }
        }
        return broken;
    }

    private static String path(String target) {
        return URLDecoder.decode(target.replaceFirst("[#?].*", "").replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
