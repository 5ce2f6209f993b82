import { day } from '../durations.ts';
import type { User } from '../model/user.ts';
import type { AuthMethod } from '../project/options.ts';
import type { ProjectState } from '../project/project.ts';
import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import type { Credentials } from './credentials.ts';
import { isPending, refuseStanding, refuseWithoutRecentChallenge } from './guard.ts';
import { refuse, refuseAsServerError } from './refusal.ts';
import type { Route } from './route.ts';
import { spendBudget } from './spend-budget.ts';

const methodNames: Readonly<Record<AuthMethod, string>> = {
  emailPassword: 'Email / Password',
  emailOtp: 'Email OTP',
  magicUrl: 'Magic URL',
  phone: 'Phone',
  anonymous: 'Anonymous',
};

const roleOf = (credentials: Credentials): string => {
  if (credentials.kind === 'guest') return 'User (role: guests)';
  if (credentials.kind === 'key') return 'app (role: applications)';
  return `${credentials.user.email ?? ''} (role: users)`;
};

function refuseScope(route: Route, credentials: Credentials, call: Call): void {
  const isSignedIn = call.user !== undefined;
  const isAllowed = route.access === 'open' || (route.access === 'key' ? call.byKey : isSignedIn);
  if (isAllowed) return;
  const keyScope = route.method === 'GET' ? 'users.read' : 'users.write';
  const scope = route.access === 'key' ? keyScope : 'account';
  const message = `${roleOf(credentials)} ${call.project.behaviour.scopeMessage(scope)}`;
  refuse('general_unauthorized_scope', { message });
}

function refuseSwitchedOff({ authMethod, authMethodWasForgotten }: Route, project: ProjectState): void {
  if (authMethod === undefined || !project.disabledAuthMethods.has(authMethod)) return;
  if (authMethodWasForgotten && !project.behaviour.codeMethodsCanBeOff) return;
  const message = `${methodNames[authMethod]} authentication is disabled for this project`;
  refuse('user_auth_method_unsupported', { message });
}

/** Records that the person was seen, once a day. */
export function noteSeen(user: User | undefined, now: number): boolean {
  if (user === undefined || (user.seenAtMs !== undefined && now - user.seenAtMs < day)) return false;
  user.seenAtMs = now;
  return true;
}

/** The server's checks in the server's order: which error a client gets, when several apply, depends on it. */
export async function runRoute(
  route: Route | undefined,
  credentials: Credentials,
  call: Call,
  name: string,
): Promise<Answer> {
  const { project, user, session } = call;
  if (route !== undefined) refuseScope(route, credentials, call);
  if (user !== undefined) refuseStanding(project, user);
  const mayPending = route !== undefined && 'whilePending' in route && route.whilePending === true;
  if (user && session && !mayPending && isPending(user, session)) refuse('user_more_factors_required');
  if (route === undefined) refuse('general_route_not_found', { message: project.behaviour.routeMessage });

  spendBudget(route, call, name);
  // Every create or delete refreshes the cached session; a code that is only checked does not.
  if (session && (route.method === 'POST' || route.method === 'DELETE')) session.staleFactors = undefined;
  if (route.access === 'open' && route.startsSession && session) refuse('user_session_already_exists');
  refuseSwitchedOff(route, project);

  if (route.access === 'open' || route.access === 'key') return route.handle(call);
  if (user === undefined) throw new Error('The scope check lets nobody else through.');
  if (route.access === 'user') return route.handle({ ...call, user });
  if (session === undefined) return refuseAsServerError('general_unknown');
  if (route.recentChallenge?.(project.behaviour)) refuseWithoutRecentChallenge(session, call.now);
  return route.handle({ ...call, user, session });
}
