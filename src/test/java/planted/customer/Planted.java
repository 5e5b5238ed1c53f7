package planted.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.primefaces.PrimeFaces;
import planted.staff.Below;

/** One offender for every rule of the house; nothing here runs. */
final class Planted {

    private Planted() {
    }

    /** Uses a package below its own, the entity manager, Faces, PrimeFaces, the system's time and the console, and catches everything. */
    static class Everything {

        EntityManager entityManager;
        FacesContext faces;
        PrimeFaces primefaces;
        Below below;

        void offend() {
            try {
                System.out.println(Instant.now());
            } catch (Exception everything) {
                System.out.println(everything.getMessage());
            }
        }
    }

    /** A repository that anyone could call. */
    @Transactional(Transactional.TxType.MANDATORY)
    public static class OpenRepository {

        EntityManager entityManager;
    }

    /** A bean for pages that is not called one. */
    @Named
    @RequestScoped
    static class Backing {
    }

    /** A page that holds an entity. */
    static class EntityPage {

        WildEntity entity;
    }

    /** An entity that is injected into, has a setter and no table of its name. */
    @Entity
    static class WildEntity {

        @Id Long id;
        @Inject String injected;

        public void setId(Long id) {
            this.id = id;
        }
    }
}
