import { describe, expect, test } from 'vitest';
import { readAuthenticatorKey } from './read-authenticator-key.ts';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const accepted = (uri: string) => {
  const read = readAuthenticatorKey(uri);
  if (!read.ok) throw new Error(`Refused: ${read.problem}`);
  return read;
};
const named = (label: string, issuer = '') => accepted(`otpauth://totp/${label}?secret=${secret}${issuer}`);

describe('an authenticator address that is refused', () => {
  test.each([
    ['IN-86', `javascript:alert(1)//otpauth://totp/a?secret=${secret}`, 'notTimeBased'],
    ['IN-87', `https://evil.example/?otpauth://totp/a?secret=${secret}`, 'notTimeBased'],
    ['IN-88', `otpauth://hotp/A:b?secret=${secret}&counter=1`, 'notTimeBased'],
    ['IN-89', 'otpauth://totp/A:b?issuer=A', 'secret'],
    ['IN-90', 'otpauth://totp/A:b?secret=JBSWY3DPEHPK0189', 'secret'],
    ['IN-91', 'otpauth://totp/A:b?secret=%3Cscript%3E', 'secret'],
    ['IN-92', `otpauth://totp/A:b?secret=${secret}&digits=0`, 'digits'],
    ['IN-92', `otpauth://totp/A:b?secret=${secret}&digits=99`, 'digits'],
    ['IN-92', `otpauth://totp/A:b?secret=${secret}&digits=6e1`, 'digits'],
    ['IN-93', `otpauth://totp/A:b?secret=${secret}&period=0`, 'period'],
    ['IN-93', `otpauth://totp/A:b?secret=${secret}&period=-30`, 'period'],
    ['IN-93', `otpauth://totp/A:b?secret=${secret}&period=1e9`, 'period'],
    ['IN-94', `otpauth://totp/A:b?secret=${secret}&algorithm=MD5`, 'algorithm'],
    ['IN-95', `otpauth://totp/A:b?secret=${secret}&secret=MFRGGZDFMZTWQ2LK`, 'repeated'],
    ['IN-97', `otpauth://totp/A:b?secret=${secret}&image=${'x'.repeat(5000)}`, 'tooLong'],
    ['IN-98', 'otpauth-migration://offline?data=CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU', 'notTimeBased'],
    ['IN-99', `otpauth://totp/%E0%A4%A?secret=${secret}`, 'encoding'],
    ['no text', '', 'notTimeBased'],
    ['white space in front', ` otpauth://totp/A:b?secret=${secret}`, 'notTimeBased'],
    ['15 characters of key', 'otpauth://totp/A:b?secret=JBSWY3DPEHPK3PX', 'secret'],
    ['a letter that becomes an S', 'otpauth://totp/A:b?secret=JBſWY3DPEHPK3PXP', 'secret'],
    ['nobody named', `otpauth://totp/?secret=${secret}`, 'noName'],
    [
      'names that take too much room',
      `otpauth://totp/${'界'.repeat(60)}:${'界'.repeat(60)}?secret=${secret}`,
      'tooLong',
    ],
  ] as const)('[SEC-18] [%s] %.60s: %s', (_, uri, problem) => {
    expect(readAuthenticatorKey(uri)).toEqual({ ok: false, problem });
  });
});

describe('an authenticator address that is rebuilt', () => {
  test('[SEC-18] a usual one is unchanged, without warnings', () => {
    const uri = `otpauth://totp/Acme:ada%40example.com?secret=${secret}&issuer=Acme`;
    expect(readAuthenticatorKey(uri)).toEqual({
      ok: true,
      warnings: [],
      key: {
        uri,
        secret,
        account: 'ada@example.com',
        issuer: 'Acme',
        digits: 6,
        periodSeconds: 30,
        algorithm: 'SHA1',
      },
    });
  });

  test('[IN-96] the service is taken from the parameter, with a warning if the label differs', () => {
    const { key, warnings } = named('Evil:me', '&issuer=Bank');
    expect(key.uri).toBe(`otpauth://totp/Bank:me?secret=${secret}&issuer=Bank`);
    expect(warnings).toEqual(['issuerDiffers']);
  });

  test.each([secret.toLowerCase(), `${secret}%3D%3D%3D`, secret.replace(/(.{4})/g, '$1%20'), `${secret}===`])(
    '[IN-100] the key %s is normalised',
    (written) => {
      expect(accepted(`otpauth://totp/A:b?secret=${written}&issuer=A`).key.uri).toBe(
        `otpauth://totp/A:b?secret=${secret}&issuer=A`,
      );
    },
  );

  test('[IN-101] images, counters and fragments are dropped', () => {
    const extra = '&image=https%3A%2F%2Ftrack.example%2Fx.png&counter=1&__proto__=x#https://evil.example';
    const { key } = named('A:b', `&issuer=A${extra}`);
    expect(key.uri).toBe(`otpauth://totp/A:b?secret=${secret}&issuer=A`);
  });

  test('[IN-102] an encoded colon separates service and account, too', () => {
    const { key } = named('ACME%20Co%3Ajohn%40example.com');
    expect(key).toMatchObject({ issuer: 'ACME Co', account: 'john@example.com' });
    expect(key.uri).toBe(`otpauth://totp/ACME%20Co:john%40example.com?secret=${secret}&issuer=ACME%20Co`);
  });

  test('[SEC-18] unusual digits, period and algorithm are kept, with a warning: some apps ignore them', () => {
    const { key, warnings } = named('A:b', '&issuer=A&digits=8&period=60&algorithm=sha256');
    expect(key).toMatchObject({ digits: 8, periodSeconds: 60, algorithm: 'SHA256' });
    expect(key.uri).toBe(`otpauth://totp/A:b?secret=${secret}&issuer=A&algorithm=SHA256&digits=8&period=60`);
    expect(warnings).toEqual(['unusualCodes']);
  });

  test.each([
    ['JBSWY3DPEHPK3PXPJBSWY3DPE', ['shortSecret']],
    ['JBSWY3DPEHPK3PXPJBSWY3DPEH', []],
  ])('[SEC-18] the length of a key of %s is measured in bits', (short, warnings) => {
    expect(accepted(`otpauth://totp/A:b?secret=${short}&issuer=A`).warnings).toEqual(warnings);
  });

  test('a label with the service alone names no account', () => {
    const { key } = named('Acme', '&issuer=Acme');
    expect(key).toMatchObject({ issuer: 'Acme', account: '' });
    expect(key.uri).toBe(`otpauth://totp/Acme?secret=${secret}&issuer=Acme`);
  });

  test('an account alone is accepted, with a warning about the missing service', () => {
    const { key, warnings } = named('ada');
    expect(key).not.toHaveProperty('issuer');
    expect([key.account, warnings]).toEqual(['ada', ['noIssuer']]);
  });

  test('reading what was rebuilt changes nothing', () => {
    const { key } = named('Acme%20%26%20S%C3%B8n:%2B44%207700', '&issuer=Acme+%26+S%C3%B8n&period=45');
    expect(accepted(key.uri).key).toEqual(key);
  });
});

describe('the names in an authenticator address', () => {
  test('[IN-78] a colon within a service does not split it', () => {
    const { key, warnings } = named('Acme%3A%20Inc:ada', '&issuer=Acme%3A%20Inc');
    expect(key).toMatchObject({ issuer: 'Acme Inc', account: 'ada' });
    expect(key.uri).toBe(`otpauth://totp/Acme%20Inc:ada?secret=${secret}&issuer=Acme%20Inc`);
    expect(warnings).toEqual([]);
  });

  test.each(['&issuer=Acme%20%26%20S%C3%B8n%20%E6%97%A5%E6%9C%AC', '&issuer=Acme+%26+Søn+日本'])(
    '[IN-79] spaces are %%20 whatever they were in %s',
    (issuer) => {
      expect(named('ada', issuer).key.uri).toBe(
        `otpauth://totp/Acme%20%26%20S%C3%B8n%20%E6%97%A5%E6%9C%AC:ada?secret=${secret}` +
          '&issuer=Acme%20%26%20S%C3%B8n%20%E6%97%A5%E6%9C%AC',
      );
    },
  );

  test.each([
    ['IN-80', 'A:Bob%E2%80%AEexe.gnp', 'Bobexe.gnp'],
    ['IN-82', 'A:%7B%7B7*7%7D%7D%20%24%7Balert(1)%7D%20%25s', '{{7*7}} ${alert(1)} %s'],
    ['IN-84', 'A:%00', ''],
    ['half a character', 'A:\uD83D!', '!'],
  ])('[%s] an account %s is %j', (_, label, account) => {
    const { key } = named(label, '&issuer=A');
    expect(key.account).toBe(account);
    expect(accepted(key.uri).key.account).toBe(account);
  });

  test('[IN-81] a very long name is cut, with an ellipsis', () => {
    const { account } = named(`A:${'x'.repeat(300)}`).key;
    expect(account).toBe(`${'x'.repeat(59)}…`);
  });
});
