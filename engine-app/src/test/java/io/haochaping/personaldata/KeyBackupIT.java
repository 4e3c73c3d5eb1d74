package io.haochaping.personaldata;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class KeyBackupIT extends KeyBackupCases {
}
