import type { Disturbance } from '@mfa-flow/conformance';

const answers: Record<Exclude<Disturbance, 'offline'>, () => Response> = {
  serverError: () => new Response('<!DOCTYPE html><pre>Internal Server Error</pre>', { status: 500 }),
  html: () =>
    new Response('<!doctype html><title>Welcome</title><h1>Sign in to the hotel network</h1>', {
      headers: { 'content-type': 'text/html' },
    }),
  empty: () => new Response(null, { status: 200 }),
  nonsense: () =>
    Response.json({
      status: 'complete',
      factors: { next: 'totp', alreadySetup: true },
      emails: [],
      user: 7,
      deviceId: 5,
      isVerified: 'yes',
    }),
};

/** Answers in the server's place, as `fetch` would. */
export async function disturbedAnswer(disturbance: Disturbance): Promise<Response> {
  if (disturbance === 'offline') throw new TypeError('fetch failed');
  return answers[disturbance]();
}
