import type { Disturbance } from '@mfa-flow/conformance';

const answers: Record<Exclude<Disturbance, 'offline'>, () => Response> = {
  serverError: () =>
    Response.json(
      { message: 'Server Error', code: 500, type: 'general_unknown', version: '1.8.1' },
      { status: 500 },
    ),
  html: () =>
    new Response('<!doctype html><title>Welcome</title><h1>Sign in to the hotel network</h1>', {
      headers: { 'content-type': 'text/html' },
    }),
  empty: () => new Response(null, { status: 200 }),
  nonsense: () =>
    Response.json({
      $id: 7,
      userId: ['ada'],
      status: 'complete',
      totp: 'false',
      email: 1,
      phone: null,
      mfa: 'off',
      emailVerification: 'yes',
      factors: 'password',
    }),
};

/** Answers in the server's place, as `fetch` would. */
export async function disturbedAnswer(disturbance: Disturbance): Promise<Response> {
  if (disturbance === 'offline') throw new TypeError('fetch failed');
  return answers[disturbance]();
}
