import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Profiler } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { codeField, createFlow, done, enterCode, signIn } from '../../test/support/flow.fixture.tsx';

afterEach(() => vi.restoreAllMocks());

describe('commits', () => {
  test('typing a code commits nothing; the first edit after an error commits once', async () => {
    const { element } = createFlow(['authenticator']);
    const commits = vi.fn();
    render(
      <Profiler id="flow" onRender={commits}>
        {element()}
      </Profiler>,
    );
    await signIn();
    const field = await codeField();
    commits.mockClear();
    await userEvent.type(field, '000000');
    expect(commits).toHaveBeenCalledTimes(0);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement());
    commits.mockClear();
    await userEvent.type(field, '135', { initialSelectionStart: 0, initialSelectionEnd: 6 });
    expect(commits.mock.calls.length).toBeLessThanOrEqual(1);
  });
});

describe('a page that a server rendered', () => {
  test('hydrates without a warning, and goes on to done', async () => {
    const { backend, element } = createFlow(['authenticator']);
    // This environment has a document, which a server has not: what is said there is tested there.
    const serverOnly = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const html = renderToString(element());
    serverOnly.mockRestore();
    const warnings = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const container = document.body.appendChild(document.createElement('div'));
    container.append(document.createRange().createContextualFragment(html));
    render(element(), { container, hydrate: true });
    await signIn();
    await enterCode(backend.authenticatorCode('ada').code);
    expect(await done()).toBeVisible();
    for (const warning of warnings) expect(warning).not.toHaveBeenCalled();
  });
});
