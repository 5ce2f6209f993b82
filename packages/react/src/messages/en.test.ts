import { describe, expect, test } from 'vitest';
import { sampleFailures } from '../../test/support/failures.fixture.tsx';
import { describeFailure } from './describe-failure.ts';
import { enOnDemand } from './en.on-demand.ts';
import { enSettings } from './en.settings.ts';
import { en } from './en.ts';
import { factorKindMessages } from './factor-kind-messages.ts';
import { createFormat, plural } from './format.ts';
import { mergeMessages } from './merge-messages.ts';
import type { FailureSituation } from './messages.types.ts';

const sampleData = {
  service: 'Acme',
  step: 2,
  of: 3,
  length: 6,
  times: 2,
  place: 'the number ending 123',
  wait: 'about 15 minutes',
  time: '14:05',
  mailbox: 'a',
  domain: 'e',
  ending: '123',
  otherFactor: true,
  name: 'Acme ID',
  kind: 'email',
  periodSeconds: 60,
  factor: { name: 'passkey', yours: 'your passkey', which: 'laptop' },
  count: 2,
  left: 2,
};

/** Every sentence, functions called with a plain value and with an object. */
function sentencesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    return [2, 'about 15 minutes', 'email', 'phone', sampleData].flatMap((data) => {
      try {
        return sentencesOf(Reflect.apply(value, undefined, [data]));
      } catch {
        return []; // Not what this function takes.
      }
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentencesOf);
}

const words = { messages: en, format: createFormat('en', en.common.about) };

describe('the English catalog', () => {
  test('[UX-2] uses no technical terms', () => {
    const sentences = [en, enOnDemand, enSettings].flatMap(sentencesOf);
    expect(sentences.length).toBeGreaterThan(250);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(
        /\b(otp|totp|mfa|2fa|factors?|challenges?|tokens?|invalid|illegal|oops)\b/i,
      );
    }
  });

  test('every sentence is complete, whichever values are known', () => {
    const { address, setUpAddress, returning } = enOnDemand;
    const sentences = [
      ...Object.values(address.problems).flatMap((words) => [words('email'), words('phone')]),
      setUpAddress.intro({ kind: 'phone' }),
      setUpAddress.introKnown({ place: 'your phone' }),
      returning.asking({}),
      en.chooseFactor.setUpIntro({}),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z](?!.*undefined).*\.$/);
  });

  test('[UX-24] whole sentences follow the plural rules', () => {
    expect(en.recovery.left(1)).toBe('You have 1 recovery code left.');
    expect(en.recovery.left(0)).toBe('You have 0 recovery codes left.');
    expect(plural('ar', 2, { two: 'zwei', other: 'viele' })).toBe('zwei');
  });

  test('[UX-12] three limits have three texts', () => {
    const { locked, too_many_sends, sign_in } = en.limited.heading;
    expect(new Set([locked, too_many_sends, sign_in]).size).toBe(3);
    const texts = [
      describeFailure(words, { code: 'locked' }),
      describeFailure(words, { code: 'too_many_sends' }),
      describeFailure(words, { code: 'rate_limited' }, 'signIn'),
    ];
    expect(new Set(texts).size).toBe(3);
  });

  test('[SEC-24] texts of a backend are never part of a message', () => {
    const situations: readonly FailureSituation[] = [
      'signIn',
      'authenticator',
      'sentCode',
      'recoveryCode',
      'send',
    ];
    const messagesOfScreens = [
      enOnDemand.verifyEmail.sendFailures,
      enOnDemand.verifyEmail.confirmFailures,
      enOnDemand.setUpAddress.failures.phone,
      enOnDemand.signInByCode.failures.email,
    ];
    for (const failure of Object.values(sampleFailures)) {
      const withRaw = {
        ...failure,
        raw: { code: 'boom', status: 503, message: '<b>stack</b> at /srv/app.js:1' },
      };
      for (const situation of [...situations, ...messagesOfScreens]) {
        expect(describeFailure(words, withRaw, situation)).not.toMatch(/boom|503|stack|srv|undefined/);
      }
    }
  });

  test('[UX-11] tries left are shown only if the backend sends a valid number', () => {
    const described = (attemptsLeft: number) => describeFailure(words, { code: 'wrong_code', attemptsLeft });
    expect(described(3)).toContain('You have 3 tries left.');
    expect(described(1)).toContain('This is your last try.');
    expect(described(0)).toBe('You entered a wrong code too many times. Wait a few minutes, then try again.');
    for (const nonsense of [-3, 2.5, Number.NaN])
      expect(described(nonsense)).not.toMatch(/tr(y|ies) left|last try/);
  });

  test('[UX-11] a wait is shown only if the backend sends one', () => {
    expect(describeFailure(words, { code: 'rate_limited', retryAfterMs: 42_000 })).toContain('in 42 seconds');
    expect(describeFailure(words, { code: 'rate_limited' })).toContain('Wait a few minutes');
  });

  test('an unknown failure code gets the general message', () => {
    const unknown = { code: 'constructor' } as unknown as Parameters<typeof describeFailure>[1];
    expect(describeFailure(words, unknown, 'send')).toBe(en.failures.unexpected);
  });

  test('waits are rounded up, and formatted in the locale', () => {
    const german = createFormat('de', (wait) => `etwa ${wait}`);
    expect(german.wait(23_400)).toBe('24 Sekunden');
    expect(german.wait(14.2 * 60_000)).toBe('etwa 15 Minuten');
    expect(german.wait(5 * 3_600_000)).toBe('etwa 5 Stunden');
    expect(german.wait(-5)).toBe('1 Sekunde');
  });

  test('[UX-24] single messages can be replaced, and the rest stays', () => {
    const own = mergeMessages(en, {
      common: { continue: 'Next' },
      factorKinds: { badge: { name: 'Door badge' } },
      failuresIn: { send: { refused: 'No.' } },
    });
    expect(own.common.continue).toBe('Next');
    expect(own.common.cancel).toBe(en.common.cancel);
    expect(factorKindMessages(own, 'badge').name).toBe('Door badge');
    expect(factorKindMessages(own, 'email')).toBe(en.factorKinds.email);
    expect(own.failuresIn.send.too_many_sends).toBe(en.failuresIn.send.too_many_sends);
    expect(en.common.continue).toBe('Continue');
  });

  test('[UX-24] a plain text can stand where a function makes one, and nowhere else', () => {
    const own = mergeMessages(en, {
      signIn: { heading: 'Welcome' },
      // @ts-expect-error -- a list of sentences is made there
      authenticator: { tips: 'Look again.' },
      places: { email: 'an address' as never },
    });
    expect(own.signIn.heading({ service: 'Acme' })).toBe('Welcome');
    expect(own.authenticator.tips({})).toEqual(en.authenticator.tips({}));
    expect(own.places.email({ mailbox: 'a', domain: 'e' })).toEqual(
      en.places.email({ mailbox: 'a', domain: 'e' }),
    );
  });

  test.each(['constructor', '__proto__', 'toString', ''])(
    'a kind called "%s" has no messages of its own',
    (kind) => {
      expect(factorKindMessages(en, kind)).toBe(en.factorKinds.unknown);
    },
  );

  test.each(['authenticator', 'sentCode', 'recoveryCode'] as const)(
    'a code refused like a sign-in or a send gets a message about neither (%s)',
    (situation) => {
      const texts = [sampleFailures.wrong_credentials, sampleFailures.delivery_failed].map((failure) =>
        describeFailure(words, failure, situation),
      );
      expect(texts).toEqual([en.failures.input_refused, en.failures.server]);
    },
  );
});
