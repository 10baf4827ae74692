/** Many leads at once: imports that can be stopped and started again. See docs/adr/0016. */
package com.dialer360.bulk;
