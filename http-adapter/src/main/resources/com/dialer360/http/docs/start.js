"use strict";
SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#explorer",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: -1,
  displayOperationId: true,
  displayRequestDuration: true,
  filter: true,
  validatorUrl: null,
  // else the browser asks for a password itself when a call is refused
  requestInterceptor: (request) => Object.assign(request, { credentials: "omit" }),
});
