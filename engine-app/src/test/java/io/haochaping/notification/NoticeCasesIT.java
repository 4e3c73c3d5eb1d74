package io.haochaping.notification;

import io.haochaping.testing.DemoTest;

@DemoTest
class NoticeCasesIT extends NoticeCases {
}
