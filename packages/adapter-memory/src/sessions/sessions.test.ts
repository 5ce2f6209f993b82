import { describe, expect, test } from 'vitest';
import { codeShown } from '../challenges/authenticator.ts';
import { openBrowser } from './browser.ts';
import { createServer } from '../server.ts';
import { ada, countingRandom, email, password } from '../world.fixture.ts';

function createHalfOpenSession() {
  const server = createServer({ accounts: [ada()], random: countingRandom() });
  const browser = openBrowser();
  server.signIn(browser, { identifier: email, password });
  const idNow = () => server.sessions.of(browser)?.id;
  return { server, browser, idNow };
}

describe('the id of a session', () => {
  test('(SEC-28) changes after every step', () => {
    const { server, browser, idNow } = createHalfOpenSession();
    const before = idNow();
    const started = server.challenges.start(browser, 'recoveryCode');
    if (!started.ok) throw new Error('The challenge did not start.');
    server.verify(browser, { handle: started.value.handle, answer: { kind: 'code', code: 'b654562828' } });
    expect(idNow()).toBeDefined();
    expect(idNow()).not.toBe(before);
  });

  test('(SEC-28) changes after signing in again, and the old session is gone', () => {
    const { server, browser, idNow } = createHalfOpenSession();
    const before = server.sessions.of(browser);
    server.signIn(browser, { identifier: email, password });
    expect(idNow()).not.toBe(before?.id);
    expect(server.sessions.of(browser)).not.toBe(before);
  });

  test('(SEC-28) changes after a factor was set up', () => {
    const accounts = [ada({ factors: [] })];
    const server = createServer({ accounts, enrolment: ['authenticator'], random: countingRandom() });
    const browser = openBrowser();
    server.signIn(browser, { identifier: email, password });
    const before = server.sessions.of(browser)?.id;
    const begun = server.enrolments.begin(browser, { kind: 'authenticator' });
    const key = server.accounts.named('ada').newAuthenticator;
    if (!begun.ok || key === undefined) throw new Error('The key was not made.');
    expect(server.sessions.of(browser)?.id).toBe(before);
    const { code } = codeShown(key, server.settings.clock());
    expect(server.confirmEnrolment(browser, begun.value.handle, { kind: 'code', code }).ok).toBe(true);
    expect(server.sessions.of(browser)?.id).not.toBe(before);
  });

  test('does not change after a wrong code', () => {
    const { server, browser, idNow } = createHalfOpenSession();
    const before = idNow();
    const started = server.challenges.start(browser, 'authenticator');
    if (!started.ok) throw new Error('The challenge did not start.');
    server.verify(browser, { handle: started.value.handle, answer: { kind: 'code', code: 'wrong!' } });
    expect(idNow()).toBe(before);
  });
});
