package com.dialer360.page;

/** What a page for browsers holds. Texts are as stored: whoever writes the page escapes them. */
public sealed interface PageModel permits ChooserPage, InGroupsForm, InGroupsPage {}
