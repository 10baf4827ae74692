package com.dialer360.http.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One path of the document: to document another one, write one of these and list it. */
public interface DocumentedPath {

  /** The path, in OpenAPI's spelling. */
  String path();

  /**
   * Its Path Item Object.
   *
   * @param components takes what several places refer to
   */
  ObjectNode item(Components components);
}
