import type { OpenAPIV3_1 } from 'openapi-types';

/** The documentation page: Swagger UI from this server alone, so it works offline. Its script is a file of its own because the content security policy forbids inline ones. */
export const docsPage = (title: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/init.js"></script>
</body>
</html>
`;

export const docsScript = `SwaggerUIBundle({
  url: '/docs/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  persistAuthorization: true,
  tryItOutEnabled: true,
  filter: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
`;

/**
 * Swagger UI fills every parameter in with its example, and a request with seventy filters finds nobody: here the
 * examples of optional parameters are part of their descriptions instead.
 */
export function withoutPrefilledParameters(document: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  const copy = structuredClone(document);
  const inline = Object.values(copy.paths ?? {}).flatMap((item) =>
    Object.values(item ?? {}).flatMap((operation) =>
      typeof operation === 'object' && 'parameters' in operation ? (operation.parameters ?? []) : [],
    ),
  );
  for (const parameter of [...inline, ...Object.values(copy.components?.parameters ?? {})]) {
    if ('$ref' in parameter || parameter.required || parameter.example === undefined) continue;
    const example = [parameter.example].flat().join(', ');
    parameter.description = `${parameter.description ?? ''} For example: \`${example}\``.trim();
    delete parameter.example;
  }
  return copy;
}
