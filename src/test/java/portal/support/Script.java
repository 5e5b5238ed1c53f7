package portal.support;

/** Whether the browser runs JavaScript. Every journey is walked both ways. */
public enum Script {
    ON, OFF
}
