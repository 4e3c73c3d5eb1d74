package io.haochaping.engine;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class ApplicationStartsIT extends ApplicationStarts {
}
