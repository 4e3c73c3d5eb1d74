package io.haochaping.journal;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class JournalOnMySqlIT extends JournalCases {
}
