package portal.census;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this page, download, job or command uses personal data for (CEG-07). While it runs, rows about persons can be read for that; a
 * request that named nothing reads none. Staff name their purpose by capability. The build demands it of whatever can be called from outside.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Uses {

    /** None when there is nobody's data in it. */
    @Nonbinding Purpose[] value() default {};

    /** Why there is nobody's data in it. */
    @Nonbinding String nobodys() default "";
}
