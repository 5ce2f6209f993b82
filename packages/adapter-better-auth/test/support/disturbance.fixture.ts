import type { Disturbance } from '@mfa-flow/conformance';

const answers: Record<Exclude<Disturbance, 'offline'>, () => Response> = {
  serverError: () => new Response(null, { status: 500 }),
  html: () =>
    new Response('<!doctype html><title>Welcome</title><h1>Sign in to the hotel network</h1>', {
      headers: { 'content-type': 'text/html' },
    }),
  empty: () => new Response(null, { status: 200 }),
  nonsense: () =>
    Response.json({
      status: 'complete',
      success: 'yes',
      token: 7,
      user: { id: 7 },
      account: 'ada',
      factors: { id: 'totp' },
      totpURI: 'https://example.com/',
      backupCodes: 'none',
    }),
};

/** Answers in the server's place, as `fetch` would. */
export async function disturbedAnswer(disturbance: Disturbance): Promise<Response> {
  if (disturbance === 'offline') throw new TypeError('fetch failed');
  return answers[disturbance]();
}
