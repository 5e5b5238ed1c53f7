/**
 * Green Button (NAESB ESPI 4.0): usage handed over in the format that other energy services read, and readings taken from it. It must not
 * know who asks for usage or why, nor how readings are kept.
 */
package portal.greenbutton;
