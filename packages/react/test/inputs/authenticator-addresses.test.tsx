import { succeeded, toHandle } from '@mfa-flow/contract';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fetchScreens, stopTheClock } from '../support/person.fixture.tsx';
import { pretendTouch } from '../support/touch.fixture.ts';
import { renderFlowAt } from './at-step.fixture.tsx';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

let undoTouch = () => {};
beforeAll(async () => {
  await fetchScreens();
  stopTheClock();
  // On a phone the address itself stands on the screen, as a link to the app.
  undoTouch = pretendTouch();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterAll(() => {
  undoTouch();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What is seen of a new key whose address the backend answers like this. */
async function setUpWith(uri: string) {
  const { person } = await renderFlowAt({
    factors: [],
    options: {
      enrolment: ['authenticator'],
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
    },
    answers: { 'enrolment.begin': succeeded({ kind: 'authenticator', handle: toHandle('1'), uri }) },
  });
  const { container } = person;
  const seen = {
    step: person.step(),
    heading: person.heading(),
    link: container.querySelector('a[href^="otpauth"]')?.getAttribute('href') ?? undefined,
    links: container.querySelectorAll('a').length,
    qrCodes: container.querySelectorAll('svg[role="img"]').length,
    key: person.part('key')?.textContent,
    details: [...container.querySelectorAll('dd')].map(({ textContent }) => textContent),
    alert: person.heard.alert,
    html: container.innerHTML,
  };
  person.leave();
  return seen;
}

const labelled = (label: string, more = '') => `otpauth://totp/${label}?secret=${secret}${more}`;

describe('an authenticator address that is refused', () => {
  test.each([
    ['IN-86', `javascript:alert(1)//otpauth://totp/a?secret=${secret}`],
    ['IN-87', `https://evil.example/?otpauth://totp/a?secret=${secret}`],
    ['IN-88', `otpauth://hotp/A:b?secret=${secret}&counter=1`],
    ['IN-89', 'otpauth://totp/A:b?issuer=A'],
    ['IN-90', 'otpauth://totp/A:b?secret=JBSWY3DPEHPK0189'],
    ['IN-91', 'otpauth://totp/A:b?secret=%3Cscript%3E'],
    ['IN-92', labelled('A:b', '&digits=0')],
    ['IN-92', labelled('A:b', '&digits=99')],
    ['IN-92', labelled('A:b', '&digits=6e1')],
    ['IN-93', labelled('A:b', '&period=0')],
    ['IN-93', labelled('A:b', '&period=-30')],
    ['IN-93', labelled('A:b', '&period=1e9')],
    ['IN-94', labelled('A:b', '&algorithm=MD5')],
    ['IN-95', labelled('A:b', '&secret=MFRGGZDFMZTWQ2LK')],
    ['IN-97', labelled('A:b', `&image=${'x'.repeat(5000)}`)],
    ['IN-98', 'otpauth-migration://offline?data=CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU'],
    ['IN-99', labelled('%E0%A4%A')],
  ])('[%s] no QR code, no link, no key, and an error that is announced once', async (_, uri) => {
    const seen = await setUpWith(uri);
    expect(seen).toMatchObject({ link: undefined, links: 0, qrCodes: 0, key: undefined });
    expect(seen.heading).toBe("We can't sign you in");
    expect(seen.alert).toEqual(["Sign-in isn't set up correctly on our side. Contact support."]);
  });
});

describe('an authenticator address that is rebuilt', () => {
  test.each([
    ['IN-96', labelled('Evil:me', '&issuer=Bank'), `otpauth://totp/Bank:me?secret=${secret}&issuer=Bank`],
    [
      'IN-100',
      `otpauth://totp/A:b?secret=${secret.toLowerCase()}%3D%3D&issuer=A`,
      `otpauth://totp/A:b?secret=${secret}&issuer=A`,
    ],
    [
      'IN-101',
      labelled('A:b', '&issuer=A&image=https%3A%2F%2Ftrack.example%2Fx.png'),
      `otpauth://totp/A:b?secret=${secret}&issuer=A`,
    ],
    [
      'IN-102',
      labelled('ACME%20Co%3Ajohn%40example.com'),
      `otpauth://totp/ACME%20Co:john%40example.com?secret=${secret}&issuer=ACME%20Co`,
    ],
  ])('[%s] %s', async (_, uri, rebuilt) => {
    const { link, key, qrCodes, html } = await setUpWith(uri);
    expect({ link, key, qrCodes }).toEqual({ link: rebuilt, key: secret, qrCodes: 1 });
    expect(html).not.toMatch(/track\.example|Evil/);
  });
});

describe('the names in it, as they are shown', () => {
  test.each([
    ['IN-78', 'Acme%3A%20Inc:ada', '&issuer=Acme%3A%20Inc', ['Acme Inc', 'ada']],
    ['IN-79', 'ada', '&issuer=Acme%20%26%20S%C3%B8n%20%E6%97%A5%E6%9C%AC', ['Acme & Søn 日本', 'ada']],
    ['IN-80', 'A:Bob%E2%80%AEexe.gnp', '', ['A', 'Bobexe.gnp']],
    ['IN-81', `A:${'x'.repeat(300)}`, '', ['A', `${'x'.repeat(59)}…`]],
    ['IN-82', 'A:%7B%7B7*7%7D%7D%20%24%7Balert(1)%7D%20%25s', '', ['A', '{{7*7}} ${alert(1)} %s']],
    ['IN-84', 'A:%00b', '', ['A', 'b']],
  ])('[%s] a name in another script, or with control characters', async (_, label, more, names) => {
    const { details } = await setUpWith(labelled(label, more));
    expect(details.slice(0, 2)).toEqual(names);
  });
});
