import { failed, succeeded } from '@mfa-flow/contract';
import type { CallOptions, CodeFormat, Handle, Result } from '@mfa-flow/contract';
import type { Context } from '../context.ts';
import type { PasswordlessRecipe } from '../vendor/recipes.types.ts';
import { sendFailures, setUpFailures } from '../failures/code.failures.ts';
import { codeFactorId } from './factor-ids.ts';
import type { CodeKind } from './factor-ids.ts';
import { createSending } from './sending.ts';
import type { FactorCalls } from './factor.types.ts';

const gone = failed({ code: 'factor_gone' } as const);

/** Emailed and texted codes as a second step. */
export function createCodesFactor(
  context: Context,
  passwordless: PasswordlessRecipe,
  kinds: readonly CodeKind[],
  code: CodeFormat,
): FactorCalls {
  const { places, lastInfo, readInfo, emailClaim } = context;
  const { send, resend, verify } = createSending(context, passwordless, code, true);

  const givenUp = new Set<Handle>();

  /** Where the code goes: the chosen destination, else the one that the server prefers. */
  const addressFor = async (
    kind: CodeKind,
    id: string | undefined,
    options: CallOptions,
  ): Promise<Result<string>> => {
    if (id !== undefined) {
      const chosen = places.addressOf(kind, id);
      // In a whole session the server would set an address up that is no factor, and take that for a proof.
      const isFactor = lastInfo()?.ready.has(codeFactorId[kind]) ?? true;
      return chosen && isFactor ? succeeded(chosen) : gone;
    }
    const known = lastInfo();
    const info = known ? succeeded(known) : await readInfo(options);
    if (!info.ok) return info;
    const [preferred] = info.value.ready.has(codeFactorId[kind]) ? info.value.addresses[kind] : [];
    return preferred === undefined ? gone : succeeded(preferred);
  };

  return {
    factorIds: kinds.map((kind) => codeFactorId[kind]),
    code,

    start: async (factorId, destinationId, options) => {
      const kind = factorId === codeFactorId.email ? 'email' : 'phone';
      const address = await addressFor(kind, destinationId, options);
      return address.ok
        ? send({ kind, address: address.value, factorId, table: sendFailures }, options)
        : address;
    },

    resend,

    verify: async (challenge, typed, options) => {
      const verified = await verify(challenge, typed, options);
      // Taken from them since the message was sent: the server has set it up anew, which is no proof.
      if (!verified.ok) return verified;
      return verified.value ? gone : succeeded({});
    },

    begin: async (request, options) => {
      if (request.kind !== 'email' && request.kind !== 'phone') return failed({ code: 'misconfigured' });
      const { kind, to } = request;
      const isTyped = 'address' in to;
      const address = isTyped ? to.address : places.addressOf(kind, to.destinationId);
      if (!address) return isTyped ? failed({ code: 'input_refused', field: kind }) : gone;
      const table = isTyped ? setUpFailures(kind) : sendFailures;
      const sent = await send({ kind, address, factorId: codeFactorId[kind], table }, options);
      return sent.ok ? succeeded({ kind, handle: sent.value.handle, sent: sent.value }) : sent;
    },

    resendEnrolment: async (enrolment, options) => {
      if (givenUp.has(enrolment.handle)) return failed({ code: 'restart' });
      const sent = await resend(enrolment.sent, options);
      return sent.ok ? succeeded({ ...enrolment, sent: sent.value }) : sent;
    },

    confirm: async (enrolment, typed, options) => {
      if (givenUp.has(enrolment.handle)) return failed({ code: 'restart' });
      const confirmed = await verify(enrolment, typed, options);
      // An address that was a factor before has been proven before, and the session knows it.
      const isProof = confirmed.ok && enrolment.kind === 'email';
      if (isProof && emailClaim.isMissing() !== false) await emailClaim.refresh(undefined);
      return confirmed;
    },

    // Nothing exists at the server before the code is entered, and it has no call to take the code back.
    cancel: async ({ handle }) => {
      givenUp.add(handle);
      return succeeded();
    },
  };
}
