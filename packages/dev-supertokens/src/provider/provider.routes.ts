import { randomUUID } from 'node:crypto';
import express from 'express';
import type { Router } from 'express';
import { isLoopbackOrigin } from '../loopback.ts';
import { idAtProvider } from './provider-accounts.ts';
import { providerPage } from './provider.page.ts';

interface Profile {
  readonly id: string;
  readonly email?: string;
  readonly email_verified: boolean;
}

export interface ProviderSeed {
  /** Absent: the provider gives none. */
  readonly email?: string;
  /** Default: false. */
  readonly verified?: boolean;
  /** The code to come back with. Default: a random one. */
  readonly code?: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A sign-in provider that needs no internet and believes whoever presses a name. */
export function createProvider(knownEmails: () => readonly string[]) {
  const granted = new Map<string, Profile>();
  const tokens = new Map<string, Profile>();

  /** A code for the address of the return page, as if this person had agreed. */
  const grant = ({ email, verified = false, code = randomUUID() }: ProviderSeed): string => {
    const id = idAtProvider(email);
    granted.set(code, { id, ...(email === undefined ? {} : { email }), email_verified: verified });
    return code;
  };

  const routes: Router = express.Router();
  routes.get('/authorize', (request, response) => {
    const returnTo = textOf(request.query['redirect_uri']);
    if (!isLoopbackOrigin(returnTo)) {
      response.status(400).send('redirect_uri must be a page of this machine');
      return;
    }
    const back = (query: Readonly<Record<string, string>>): string => {
      const url = new URL(returnTo);
      const state = textOf(request.query['state']);
      for (const [name, value] of Object.entries({ ...query, ...(state === '' ? {} : { state }) }))
        url.searchParams.set(name, value);
      return url.href;
    };
    const emails = [...knownEmails(), 'new.person@example.com'];
    response.send(
      providerPage(
        emails.map((email) => ({ email, href: back({ code: grant({ email, verified: true }) }) })),
        back({ error: 'access_denied' }),
      ),
    );
  });
  routes.post('/token', express.urlencoded({ extended: false }), (request, response) => {
    const body: unknown = request.body;
    const code = typeof body === 'object' && body !== null ? textOf(Reflect.get(body, 'code')) : '';
    const profile = granted.get(code);
    if (profile === undefined) {
      response.status(400).json({ error: 'invalid_grant' });
      return;
    }
    // A code is good once (RFC 6749, 4.1.2).
    granted.delete(code);
    const token = randomUUID();
    tokens.set(token, profile);
    response.json({ access_token: token, token_type: 'Bearer', expires_in: 3600 });
  });
  routes.get('/userinfo', (request, response) => {
    const profile = tokens.get((request.get('authorization') ?? '').replace(/^Bearer /, ''));
    if (profile === undefined) response.status(401).json({ error: 'invalid_token' });
    else response.json(profile);
  });

  return { routes, grant };
}
