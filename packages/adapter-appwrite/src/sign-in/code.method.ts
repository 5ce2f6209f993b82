import { failed, returnUrl, succeeded, toHandle } from '@mfa-flow/contract';
import type { CallOptions, CodeMethod, Handle, Result, SentChallenge } from '@mfa-flow/contract';
import * as vendor from '../client/vendor-calls.ts';
import { readSession, readUserId } from '../client/read.ts';
import type { Context } from '../context.ts';
import { toPlaces } from '../first-factor.ts';
import { signedIn } from './signed-in.ts';

interface Wanted {
  readonly kind: 'email' | 'phone';
  readonly address: string;
  readonly returnTo?: string;
}

const placesOf = ({ kind, address }: Wanted) =>
  kind === 'email' ? toPlaces(address) : toPlaces(undefined, address);

export interface CodeMethodOptions {
  readonly kinds: CodeMethod['kinds'];
  readonly emailCode: boolean;
  /** Where links return to; absent if no links are sent. */
  readonly linkHome: string | undefined;
}

/** The server creates an id from it for a new user, and answers with the real id of an existing one. */
const userId = 'unique()';

export function createCodeMethod(
  { calls, memory }: Context,
  { kinds, emailCode, linkHome }: CodeMethodOptions,
): CodeMethod {
  /** Whole addresses stay here: a handle would carry them through the flow. */
  const sentTo = new Map<Handle, Wanted>();

  const request = ({ kind, address }: Wanted, url: string | undefined, options: CallOptions) => {
    if (kind === 'phone') {
      return calls.run(vendor.createPhoneToken, { userId, phone: address }, readUserId, options);
    }
    return url === undefined
      ? calls.run(vendor.createEmailToken, { userId, email: address }, readUserId, options)
      : calls.run(vendor.createLinkToken, { userId, email: address, url }, readUserId, options);
  };

  /** The address in the link, where a link is to be sent. */
  const linkFor = ({ kind, returnTo }: Wanted) =>
    kind === 'email' && linkHome !== undefined && (!emailCode || returnTo !== undefined)
      ? returnUrl(returnTo, linkHome)
      : undefined;

  const send = async (wanted: Wanted, options: CallOptions): Promise<Result<SentChallenge>> => {
    const { kind } = wanted;
    if (!kinds.includes(kind)) return failed({ code: 'refused' });
    const url = linkFor(wanted);
    const sent = await request(wanted, url, options);
    if (!sent.ok) return sent;
    const handle = toHandle(`${kind}:${sent.value}`);
    sentTo.set(handle, wanted);
    const [destination] = placesOf(wanted);
    return succeeded({
      handle,
      factorId: kind,
      delivery: 'sent',
      by: url === undefined ? 'code' : 'link',
      ...(destination && { destination }),
    });
  };

  return {
    kinds,
    // With codes beside it, what is sent depends on how it is asked for.
    ...(linkHome !== undefined && !emailCode && { linkKinds: ['email'] }),
    start: send,
    resend: async ({ challenge }, options) => {
      const wanted = sentTo.get(challenge.handle);
      return wanted === undefined ? failed({ code: 'restart' }) : send(wanted, options);
    },
    verify: async ({ challenge, code }, options) => {
      const wanted = sentTo.get(challenge.handle);
      if (wanted === undefined) return failed({ code: 'restart' });
      const id = challenge.handle.slice(wanted.kind.length + 1);
      const session = await calls.run(
        vendor.createSession,
        { userId: id, secret: code },
        readSession,
        options,
      );
      if (session.ok) sentTo.delete(challenge.handle);
      return signedIn(memory, session, {
        typed: wanted.address,
        places: placesOf(wanted),
        as: wanted.kind,
      });
    },
  };
}
