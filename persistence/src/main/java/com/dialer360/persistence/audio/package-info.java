/** The audio store: sound files below the web root. */
package com.dialer360.persistence.audio;
