import type { Answer } from '../protocol/answer.ts';
import type { Call } from '../protocol/call.ts';
import { byAddress, perHour } from '../protocol/route.ts';
import type { Route } from '../protocol/route.ts';
import { signIn } from './start-session.ts';
import { createToken } from './tokens.ts';

type Kind = 'sessions' | 'tokens';

const redirect = (to: URL): Answer => ({ kind: 'redirect', to: to.href });

const failure = (call: Call): Answer => {
  const to = new URL(call.params.url('failure'));
  const error = {
    message: `The ${call.params.text('provider')} OAuth2 provider returned an error: access_denied`,
    type: 'user_oauth2_provider_error',
    code: 424,
  };
  to.searchParams.set('error', JSON.stringify(error));
  return redirect(to);
};

/** Sends the browser to the provider, which is a page of the stand-in. */
const leave = (kind: Kind): Route => ({
  method: 'GET',
  paths: [`/account/${kind}/oauth2/:provider`],
  access: 'open',
  limit: perHour(50, byAddress),
  handle: (call) => {
    const { params, project, http } = call;
    const page = new URL('/stand-in/oauth2', http.req.url);
    page.searchParams.set('project', project.id);
    page.searchParams.set('kind', kind);
    page.searchParams.set('provider', params.text('provider'));
    page.searchParams.set('success', params.url('success'));
    page.searchParams.set('failure', params.url('failure'));
    return redirect(page);
  },
});

/** Where the provider sends the browser back to, with the id of the person as its code. */
const comeBack = (kind: Kind): Route => ({
  method: 'GET',
  paths: [`/account/${kind}/oauth2/callback/:provider`],
  access: 'open',
  handle: (call) => {
    const { params, project, now } = call;
    const user = project.users.byId(String(params.raw('code')));
    if (user === undefined) return failure(call);
    const to = new URL(params.url('success'));
    // The provider vouches for the address.
    if (user.email !== undefined) user.emailVerified = true;
    if (kind === 'tokens') {
      to.searchParams.set('userId', user.id);
      to.searchParams.set('secret', createToken(user, 'oauth2', now).secret);
      return redirect(to);
    }
    const factors = project.behaviour.oauth2CountsTwice ? ['email', 'oauth2'] : ['email'];
    const { cookies } = signIn(call, user, {
      provider: params.text('provider'),
      providerUid: user.id,
      factors,
    });
    return cookies === undefined ? redirect(to) : { kind: 'redirect', to: to.href, cookies };
  },
});

export const oauth2Routes: readonly Route[] = [
  leave('sessions'),
  leave('tokens'),
  comeBack('sessions'),
  comeBack('tokens'),
];
