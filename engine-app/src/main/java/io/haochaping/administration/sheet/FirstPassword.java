package io.haochaping.administration.sheet;

import io.haochaping.identity.OneTimePassword;

/** The password of a new account, for the sheet that is handed out once. */
record FirstPassword(String account, String name, OneTimePassword password) {
}
