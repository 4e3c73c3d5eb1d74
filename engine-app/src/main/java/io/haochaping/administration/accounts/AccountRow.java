package io.haochaping.administration.accounts;

import java.util.List;

import io.haochaping.pages.Badge;

/** One line of the list. */
record AccountRow(String id, String name, String email, List<String> roles, List<Badge> badges, String lastLogin) {
}
