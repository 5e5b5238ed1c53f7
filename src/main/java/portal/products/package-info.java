/**
 * Products that customers registered: model, serial number, purchase date and, if they like, where they use it. It must not tell a
 * customer what somebody else registered.
 */
package portal.products;
