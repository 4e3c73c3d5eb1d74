package io.haochaping.journal;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class JournalIT extends JournalCases {
}
