import { describe, expect, test } from 'vitest';
import { valueOf } from '../support/driver.fixture.ts';
import { sdks } from '../support/sdks.fixture.ts';

import { openScene } from '../support/signed-in.fixture.ts';
import { withStandIn } from '../support/with-stand-in.fixture.ts';

const standIn = withStandIn();

describe.each(Object.keys(sdks) as (keyof typeof sdks)[])('(SEC-29) SDK %s', (sdk) => {
  test('changes nothing by GET, and puts no typed text into a URL', async () => {
    const { browser, person, check, enter, start, verify, signOut } = await openScene(standIn, { sdk });
    await check();
    await enter();
    await check();
    const code = await person.authenticatorCode();
    valueOf(await verify(valueOf(await start('totp')), code));
    await check();
    await signOut();
    const { requests } = browser.log;
    const reads = requests.filter(({ method }) => method === 'GET').map(({ path }) => path);
    expect(new Set(reads)).toEqual(new Set(['/v1/account', '/v1/account/mfa/factors']));
    expect(requests.length).toBeGreaterThan(reads.length);
    expect(requests.map(({ query }) => query).join('')).toBe('');
    for (const { path } of requests)
      for (const typed of [person.password, person.identifier, code]) expect(path).not.toContain(typed);
  });
});
