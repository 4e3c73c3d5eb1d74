package seeded.boundaries.connector.city;

import java.net.URI;

record Permitted(URI address) {
}
