/** The files of the page that explores the API. */
package com.dialer360.http.docs;
