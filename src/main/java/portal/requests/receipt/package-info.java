/** What a person who was erased can prove it with, years later and without us. It must not know who the person was. */
package portal.requests.receipt;
