import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type {
  CallOptions,
  Confirmed,
  EnrolmentRequest,
  Handle,
  Result,
  SentEnrolment,
} from '@mfa-flow/contract';
import { readBegun, readUserId } from '../client/read.ts';
import * as vendor from '../client/vendor-calls.ts';
import type { Context } from '../context.ts';
import { isAmong } from '../identifier.ts';
import { readPerson } from './read.ts';
import type { Person } from './read.ts';

type AddressRequest = Extract<EnrolmentRequest, { readonly kind: 'email' | 'phone' }>;

/** What was sent, and to which address. Whole addresses stay here: a handle would carry them through the flow. */
interface Sent {
  readonly kind: 'email' | 'phone';
  readonly address: string;
  readonly userId: string;
}

/**
 * Verifies the address of the account: email by a link, a number by a code.
 *
 * A link or a code that went to one address verifies whichever is on file when it is used. So every step looks at the address
 * on file first, and an enrolment ends as soon as that is another one. What was sent before a change cannot be called back.
 */
export function createAddressEnrolment({ calls, memory }: Context, verifyAt: string | undefined) {
  const all = new Map<Handle, Sent>();

  /** The account, unless it is not the one on the screen: then the session has to be read again. */
  const readOwn = async (options: CallOptions): Promise<Result<Person>> => {
    const person = await calls.run(vendor.get, {}, readPerson, options);
    if (!person.ok) return person;
    return memory.isOwner(person.value.account.id) ? person : failed({ code: 'verification_required' });
  };

  /** The account, if what was sent still belongs to the address on file. */
  const readUnchanged = async (handle: Handle, options: CallOptions): Promise<Result<[Sent, Person]>> => {
    const sent = all.get(handle);
    if (sent === undefined) return failed({ code: 'restart' });
    const person = await readOwn(options);
    if (!person.ok) return person;
    if (person.value[sent.kind]?.address === sent.address && person.value.account.id === sent.userId)
      return succeeded([sent, person.value]);
    all.delete(handle);
    return failed({ code: 'restart' });
  };

  /** Puts another address on file. The old one no longer counts from that moment on. */
  const change = async (
    kind: 'email' | 'phone',
    { address, password }: { readonly address: string; readonly password: string },
    options: CallOptions,
  ): Promise<Result<Person>> => {
    const changed = await (kind === 'email'
      ? calls.run(vendor.updateEmail, { email: address, password }, readPerson, options)
      : calls.run(vendor.updatePhone, { phone: address, password }, readPerson, options));
    if (changed.ok) memory.seen(changed.value);
    return changed;
  };

  /** `again`: the enrolment that a message is sent for once more. */
  const send = async (sent: Sent, options: CallOptions, again?: Handle): Promise<Result<SentEnrolment>> => {
    const { kind } = sent;
    const token = await (kind === 'email'
      ? calls.run(vendor.createVerification, { url: verifyAt ?? '' }, readBegun, options)
      : calls.run(vendor.createPhoneVerification, {}, readBegun, options));
    if (!token.ok) return token;
    const handle = again ?? toHandle(`${kind}:${token.value.id}`);
    all.set(handle, sent);
    const destination = memory.recall()?.places.find((place) => place.kind === kind);
    return succeeded({
      kind,
      handle,
      sent: {
        handle,
        factorId: kind,
        delivery: 'sent',
        by: kind === 'email' ? 'link' : 'code',
        // Unlike that of a challenge, this time limit is kept.
        lastsMs: token.value.lastsMs,
        ...(destination && { destination }),
        ...(kind === 'phone' && { code: { alphabet: 'digits', length: 6 } }),
      },
    });
  };

  /** The address on file after the request: the one that was there, or a new one. */
  const settle = async (
    { kind, to, password }: AddressRequest,
    person: Person,
    options: CallOptions,
  ): Promise<Result<Person>> => {
    const onFile = person[kind];
    if ('destinationId' in to)
      return onFile && to.destinationId === kind ? succeeded(person) : failed({ code: 'factor_gone' });
    const address = to.address.trim();
    if (isAmong(address, [onFile?.address])) return succeeded(person);
    if (!calls.has(kind === 'email' ? vendor.updateEmail : vendor.updatePhone))
      return failed({ code: 'refused' });
    // Whatever was typed as their password would become it.
    if (!person.hasPassword) return failed({ code: 'refused' });
    if (!password) return failed({ code: 'input_refused', field: 'password' });
    return change(kind, { address, password }, options);
  };

  return {
    begin: async (wanted: AddressRequest, options: CallOptions): Promise<Result<SentEnrolment>> => {
      const { kind } = wanted;
      const before = await readOwn(options);
      if (!before.ok) return before;
      memory.seen(before.value);
      const person = await settle(wanted, before.value, options);
      if (!person.ok) return person;
      for (const [handle, sent] of all) if (sent.kind === kind) all.delete(handle);
      const address = person.value[kind]?.address;
      if (address === undefined) return failed({ code: 'malformed' });
      return send({ kind, address, userId: person.value.account.id }, options);
    },

    /** What was sent before stays good. */
    resend: async ({ handle }: SentEnrolment, options: CallOptions): Promise<Result<SentEnrolment>> => {
      const unchanged = await readUnchanged(handle, options);
      if (!unchanged.ok) return unchanged;
      const [sent, person] = unchanged.value;
      memory.seen(person);
      return send(sent, options, handle);
    },

    confirm: async (
      handle: Handle,
      code: string | undefined,
      options: CallOptions,
    ): Promise<Result<Confirmed>> => {
      const unchanged = await readUnchanged(handle, options);
      if (!unchanged.ok) return unchanged;
      const [{ kind, userId }, person] = unchanged.value;
      // Whatever was typed: a code that was not looked at proves nothing. The flow reads then.
      if (person[kind]?.isVerified)
        return code === undefined ? succeeded({ state: 'on' }) : failed({ code: 'conflict' });
      if (kind === 'email')
        return code === undefined
          ? succeeded({ state: 'waiting' })
          : failed({ code: 'input_refused', field: 'code' });
      if (code === undefined) return failed({ code: 'input_refused', field: 'code' });
      const input = { userId, secret: code };
      const confirmed = await calls.run(vendor.updatePhoneVerification, input, readUserId, options);
      return confirmed.ok ? succeeded({ state: 'on' }) : confirmed;
    },

    forget: (handle: Handle) => {
      all.delete(handle);
    },
  };
}
