package seeded.boundaries.connector.city;

import seeded.boundaries.open.Application;

record UsesTheApplication(Application application) {
}
