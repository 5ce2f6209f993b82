import { succeeded, toHandle } from '@mfa-flow/contract';
import type { Call, Enrolment, Handle, SignedIn } from '@mfa-flow/contract';
import { after, inCode, inEnrolment, inPassword, inRecoveryCodes } from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';
import { saying, whereSigningInFails } from './traits.ts';

type Disguise = (text: string) => string;

const bytesOf = (text: string): readonly number[] => [...new TextEncoder().encode(text)];
const pairs = (text: string, before = '') =>
  bytesOf(text)
    .map((byte) => `${before}${byte.toString(16).padStart(2, '0')}`)
    .join('');
const base64: Disguise = (text) => btoa(String.fromCharCode(...bytesOf(text)));
const base64url: Disguise = (text) =>
  base64(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const escaped: Disguise = (text) => pairs(text, '%');
const hexadecimal: Disguise = (text) => pairs(text);
const backwards: Disguise = (text) => Array.from(text).toReversed().join('');
const upperCase: Disguise = (text) => text.toUpperCase();

const repeatsPassword = (disguise: Disguise): Breaker =>
  inPassword(({ signIn }) => ({
    signIn: after(signIn, (result, { password }) =>
      result.ok ? result : saying(result, `Not this one: ${disguise(password)}`),
    ),
  }));

const repeatsPasswordAs = (name: string, disguise: Disguise): Mutant => ({
  title: `repeats the password in the backend’s words, ${name}`,
  breaks: whereSigningInFails,
  trait: 'no-secret',
  inWorld: () => repeatsPassword(disguise),
});

/** Puts more into the memo of a sign-in by code. */
const remembers = (more: (code: string) => string): Breaker =>
  inCode(({ verify }) => ({
    verify: after(verify, (result, { code }) =>
      result.ok ? succeeded<SignedIn>({ memo: more(code) }) : result,
    ),
  }));

export const disguiseMutants: readonly Mutant[] = [
  repeatsPasswordAs('in base64', base64),
  repeatsPasswordAs('in hexadecimal digits', hexadecimal),
  repeatsPasswordAs('with every letter escaped', escaped),
  repeatsPasswordAs('backwards', backwards),
  repeatsPasswordAs('in upper case', upperCase),
  {
    title: 'keeps the code that somebody signed in with in the memo, in base64url',
    breaks: [
      'firstFactor.code.verify/email',
      'firstFactor.code.verify/phone',
      'firstFactor.code.verify/wrong',
      'firstFactor.code.resend/works',
      'firstFactor.code.verify/not-offered-again',
      'firstFactor.code.verify/only-factor-used',
      'firstFactor.code.resend/wait-is-over',
      'firstFactor.code.resend/newest-only-by-email',
      'firstFactor.code.resend/newest-only-by-phone',
      'firstFactor.code.start/newest-address',
      'firstFactor.code.verify/unreachable',
      'firstFactor.code.verify/senseless',
      'firstFactor.code.resend/own-address',
      'session.check/memo-of-another-complete',
      'session.check/memo-of-another-pending',
      'firstFactor.code.verify/email-whose',
      'firstFactor.code.verify/phone-whose',
      'firstFactor.code.verify/email-used-once',
      'firstFactor.code.verify/phone-used-once',
      'firstFactor.code.verify/at-once',
      'firstFactor.code.verify/second-step',
    ],
    trait: 'no-secret',
    inWorld: () => remembers((code) => base64url(JSON.stringify({ kind: 'email', code }))),
  },
  {
    title: 'keeps the whole address in the memo, in base64',
    breaks: [
      'firstFactor.code.verify/email',
      'firstFactor.code.verify/phone',
      'firstFactor.code.verify/wrong',
      'firstFactor.code.resend/works',
      'firstFactor.code.verify/not-offered-again',
      'firstFactor.code.verify/only-factor-used',
      'firstFactor.code.resend/wait-is-over',
      'firstFactor.code.resend/newest-only-by-email',
      'firstFactor.code.resend/newest-only-by-phone',
      'firstFactor.code.start/newest-address',
      'firstFactor.code.verify/unreachable',
      'firstFactor.code.verify/senseless',
      'firstFactor.code.resend/own-address',
      'session.check/memo-of-another-complete',
      'session.check/memo-of-another-pending',
      'firstFactor.code.verify/email-whose',
      'firstFactor.code.verify/phone-whose',
      'firstFactor.code.verify/email-used-once',
      'firstFactor.code.verify/phone-used-once',
      'firstFactor.code.verify/at-once',
      'firstFactor.code.verify/second-step',
    ],
    trait: 'no-whole-place',
    inWorld: () => {
      let typed = '';
      const noted: Breaker = inCode(({ start }) => ({
        start: after(start, (result, { address }) => {
          typed = address;
          return result;
        }),
      }));
      return (good) => remembers(() => base64(`to=${typed}`))(noted(good));
    },
  },
  {
    title: 'puts the key of a new authenticator into its handle, in base64',
    breaks: [
      'enrolment.replace/unreachable',
      'enrolment.replace/senseless',
      'enrolment.replace/confirmed',
      'enrolment.replace/given-up',
    ],
    trait: 'no-secret',
    inWorld: () =>
      inEnrolment(
        ({ replace }) =>
          replace && {
            replace: after(replace, (result) =>
              result.ok && result.value.kind === 'authenticator'
                ? succeeded({ ...result.value, handle: toHandle(base64(result.value.uri)) })
                : result,
            ),
          },
      ),
  },
  {
    title: 'puts the password into the handle of an enrolment',
    breaks: [
      'account.overview/password-asked-of-whom',
      'enrolment.confirm/phone-in-settings',
      'enrolment.begin/password',
      'enrolment.begin/newest-phone',
      'enrolment.cancel/code-in-settings',
      'enrolment.confirm/wrong-code-when-address-on',
      'enrolment.begin/phone-place',
      'enrolment.resend/phone-signed-out',
    ],
    trait: 'no-secret',
    inWorld: () => {
      const real = new Map<string, Handle>();
      const own = <Input extends { readonly enrolment: Enrolment }, Value>(
        call: Call<Input, Value>,
      ): Call<Input, Value> => {
        return (input, options) => {
          const handle = real.get(input.enrolment.handle) ?? input.enrolment.handle;
          return call({ ...input, enrolment: { ...input.enrolment, handle } }, options);
        };
      };
      return inEnrolment(({ begin, confirm, cancel, resend }) => ({
        begin: after(begin, (result, { kind, password }) => {
          if (!result.ok || kind !== 'phone' || password === undefined) return result;
          const handle = toHandle(`${kind}:${base64(password)}`);
          real.set(handle, result.value.handle);
          return succeeded({ ...result.value, handle });
        }),
        confirm: own(confirm),
        cancel: own(cancel),
        resend: own(resend),
      }));
    },
  },
  {
    title: 'repeats the key of a new authenticator when its code is wrong, in lower case',
    breaks: [
      'enrolment.confirm/unreachable',
      'enrolment.confirm/senseless',
      'enrolment.confirm/wrong-code',
      'enrolment.confirm/unknown',
      'enrolment.cancel/twice',
      'enrolment.confirm/wrong-code-in-settings',
      'enrolment.confirm/wrong-code-when-on',
      'enrolment.cancel/key-in-settings',
      'enrolment.confirm/signed-out',
      'enrolment.confirm/of-another',
      'enrolment.confirm/pending',
      'enrolment.confirm/at-once',
    ],
    trait: 'no-secret',
    inWorld: () =>
      inEnrolment(({ confirm }) => ({
        confirm: after(confirm, (result, { enrolment }) => {
          if (result.ok || enrolment.kind !== 'authenticator') return result;
          const key = new URL(enrolment.uri).searchParams.get('secret') ?? '';
          return saying(result, `No code of ${key.toLowerCase()}`);
        }),
      })),
  },
  {
    title: 'repeats a code of the set that is there when it makes no other',
    breaks: ['recoveryCodes.create/once'],
    trait: 'no-secret',
    inWorld: () => {
      let made = '';
      return inRecoveryCodes(
        ({ create }) =>
          create && {
            create: after(create, (result) => {
              if (!result.ok)
                return result.failure.code === 'conflict' ? saying(result, backwards(made)) : result;
              made = result.value.codes.at(-1) ?? '';
              return result;
            }),
          },
      );
    },
  },
];
