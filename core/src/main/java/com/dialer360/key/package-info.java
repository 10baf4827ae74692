/** Making, listing and revoking keys; with them {@link com.dialer360.access.Login} lets in. */
package com.dialer360.key;
