@ApplicationModule(allowedDependencies = {})
package seeded.modules.door;

import org.springframework.modulith.ApplicationModule;
