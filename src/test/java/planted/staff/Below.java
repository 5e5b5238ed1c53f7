package planted.staff;

/** Something that only the bottom of the house may know. */
public class Below {
}
