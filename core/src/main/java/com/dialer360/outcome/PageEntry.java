package com.dialer360.outcome;

/**
 * An entry of a page: callers who are shown the page see it there, and callers who want data or
 * lines are told it as any other success.
 */
public interface PageEntry extends Success {}
