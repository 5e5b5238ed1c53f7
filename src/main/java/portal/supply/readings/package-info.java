/** What customers read off their meters. It knows nothing of the files in which others are told. */
package portal.supply.readings;
