package portal.census;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This column says something about a person. The build fails for an entity column that carries neither this nor {@link NotPersonal},
 * and for one that copy or erasure does not reach. The details page reads its "why do you have this?" from here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface PersonalData {

    DataClass value();

    /** Sensitive values are encrypted before they are stored. */
    boolean sensitive() default false;

    Purpose[] purpose();

    /** Where it comes from when the row itself does not say. */
    Source source() default Source.CUSTOMER;

    CopyAction copy() default CopyAction.SHOW;

    EraseAction erase() default EraseAction.DELETE;
}
