import assert from 'node:assert/strict';
import { createConfig, lint } from '@redocly/openapi-core';

describe('generated/openapi-3.0.json', () => {
  it('is valid OpenAPI 3.0', async () => {
    const config = await createConfig({ extends: ['minimal'] });
    const problems = await lint({ ref: 'generated/openapi-3.0.json', config });
    const errors = problems.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ message, location }) => `${location[0]?.pointer}: ${message}`),
      [],
    );
  });
});
