import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { codeField, createFlow, signIn } from '../../test/support/flow.fixture.tsx';
import { pretendTouch } from '../../test/support/touch.fixture.ts';

const sensitiveProps = { className: 'ph-no-capture', 'data-sentry-mask': '' };
const marks = '[data-mfa-sensitive].ph-no-capture[data-sentry-mask]';

/** The parts that carry a mark, by name; the marks of the kit and those of the host stand on the same elements. */
function marked(container: HTMLElement): readonly (string | null)[] {
  const all = [...container.querySelectorAll(`[data-mfa-sensitive], .ph-no-capture, [data-sentry-mask]`)];
  expect(all).toEqual([...container.querySelectorAll(marks)]);
  return all.map((element) => element.getAttribute('data-mfa-part'));
}

const setsUpAnAuthenticator = {
  enrolment: ['authenticator'],
  policy: { steps: ['authenticator'], setUp: { kinds: ['authenticator'] } },
} as const;

afterEach(() => vi.restoreAllMocks());

describe('[SEC-21] elements with a secret carry the session-replay marks of the kit and of the host', () => {
  test('only the fields for the password, the code and the recovery code', async () => {
    const { container } = render(createFlow(['authenticator', 'recoveryCode']).element({ sensitiveProps }));
    await screen.findByLabelText('Password');
    expect(marked(container)).toEqual(['input']);
    expect(screen.getByLabelText('Password')).toHaveClass('ph-no-capture');
    await signIn();
    await userEvent.click(await screen.findByRole('button', { name: /^Authenticator app/ }));
    expect(await codeField()).toHaveClass('ph-no-capture');
    expect(marked(container)).toEqual(['code-input']);
    await userEvent.click(screen.getByRole('button', { name: 'Use another method' }));
    await userEvent.click(await screen.findByRole('button', { name: /^Recovery code/ }));
    expect(await codeField()).toHaveClass('ph-no-capture');
    expect(marked(container)).toEqual(['code-input']);
  });

  test('also a password that is shown', async () => {
    const { container } = render(createFlow(['authenticator']).element({ sensitiveProps }));
    await userEvent.click(await screen.findByRole('button', { name: 'Show password' }));
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'text');
    expect(marked(container)).toEqual(['input']);
  });

  test.each([
    ['where there is a mouse', false, ['qr-code', 'key', 'code-input']],
    ['on a phone, also the link with the key in it', true, ['button', 'key', 'qr-code', 'code-input']],
  ])('the QR code and the key of a new authenticator, %s', async (_, touch, parts) => {
    if (touch) onTestFinished(pretendTouch());
    const { container } = render(createFlow([], setsUpAnAuthenticator).element({ sensitiveProps }));
    await signIn();
    await codeField();
    expect(marked(container)).toEqual(parts);
  });

  test('without marks of the host, that of the kit', async () => {
    const { container } = render(createFlow(['authenticator']).element());
    await screen.findByLabelText('Password');
    expect(container.querySelectorAll('[data-mfa-sensitive]')).toHaveLength(1);
  });
});
