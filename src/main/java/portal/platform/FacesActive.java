package portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces and its CDI support on. */
@FacesConfig
@ApplicationScoped
class FacesActive {
}
