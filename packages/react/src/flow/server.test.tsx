// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { createFlow } from '../../test/support/flow.fixture.tsx';

afterEach(() => vi.restoreAllMocks());

test('renders the first screen on a server, without a call to the backend and without warnings', () => {
  const warnings = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  const { backend, element } = createFlow(['authenticator']);
  const html = renderToString(element({ headingLevel: 1 }));
  expect(html).toContain('<h1');
  expect(html).toContain('role="status"');
  expect(html).not.toContain('style=');
  expect(backend.calls.count()).toBe(0);
  for (const warning of warnings) expect(warning).not.toHaveBeenCalled();
});
