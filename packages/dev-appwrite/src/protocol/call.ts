import type { Context } from 'hono';
import type { Session } from '../model/session.ts';
import type { User } from '../model/user.ts';
import type { ProjectState } from '../project/project.ts';
import type { Params } from './params.ts';

/** A request in the pipeline. */
export interface Call {
  readonly project: ProjectState;
  readonly now: number;
  readonly http: Context;
  /** Body and path parameters. */
  readonly params: Params;
  readonly user: User | undefined;
  /** Undefined for a guest, and for somebody with a JWT. */
  readonly session: Session | undefined;
  readonly byKey: boolean;
  /** The person was not seen for a day; this answer shows the time in another format. */
  readonly seenNow: boolean;
}

/** A call of somebody who is signed in. */
export interface UserCall extends Call {
  readonly user: User;
}

/** A call of somebody whose session is known. */
export interface SessionCall extends UserCall {
  readonly session: Session;
}
