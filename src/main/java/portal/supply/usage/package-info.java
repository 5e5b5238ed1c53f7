/**
 * What went through a meter, reading by reading: how it is kept, taken from an extract, shown and handed over. It must not know who bills
 * are sent to, nor any file format but its own.
 */
package portal.supply.usage;
