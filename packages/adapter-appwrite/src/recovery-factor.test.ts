import { describe, expect, test } from 'vitest';
import { createRecoveryFactorName } from './recovery-factor.ts';

const noticed = (response: unknown) => {
  const name = createRecoveryFactorName('auto');
  name.notice({ response });
  return name;
};

describe('the name of the recovery factor', () => {
  test.each([
    ['1.5.0', 'recoveryCode'],
    ['1.5.4', 'recoveryCode'],
    ['1.5.5', 'recoverycode'],
    ['1.6.0', 'recoverycode'],
    ['1.8.1', 'recoverycode'],
    ['1.9.0', 'recoveryCode'],
    ['1.9.6', 'recoveryCode'],
    ['1.10.2', 'recoveryCode'],
    ['2.0.0', 'recoveryCode'],
  ])('server %s wants %s', (version, wanted) => {
    expect(noticed({ version }).now()).toBe(wanted);
    expect(noticed(JSON.stringify({ version })).now()).toBe(wanted);
    expect(noticed({ version }).otherThan(wanted)).toBeUndefined();
  });

  test.each([undefined, '', 'no JSON', '<!doctype html>', {}, { version: 1.8 }, { version: 'newest' }])(
    'an error with %j does not reveal the version',
    (response) => {
      const name = noticed(response);
      expect(name.now()).toBe('recoverycode');
      expect(name.otherThan('recoverycode')).toBe('recoveryCode');
      expect(name.otherThan('recoveryCode')).toBe('recoverycode');
    },
  );

  test('a version learnt too late names the other one', () => {
    const name = createRecoveryFactorName('auto');
    const tried = name.now();
    name.notice({ response: { version: '1.9.0' } });
    expect(name.otherThan(tried)).toBe('recoveryCode');
  });

  test('the name that worked is used from then on', () => {
    const name = createRecoveryFactorName('auto');
    name.learn('recoveryCode');
    name.notice({ response: { version: '1.8.1' } });
    expect(name.now()).toBe('recoveryCode');
  });

  test('a name configured by the host is used without a second try', () => {
    const name = createRecoveryFactorName('recoveryCode');
    name.notice({ response: { version: '1.8.1' } });
    expect(name.now()).toBe('recoveryCode');
    expect(name.otherThan('recoveryCode')).toBeUndefined();
  });

  test('other factors have one name only', () => {
    expect(createRecoveryFactorName('auto').otherThan('totp')).toBeUndefined();
  });
});
