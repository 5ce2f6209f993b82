import { defineCase } from './case.ts';

const about = { id: 'session.check/example', port: 'session', title: 'an example' } as const;

export const withPower = defineCase({
  ...about,
  needs: ['passTime'],
  run: ({ world }) => world.passTime(1_000),
});

export const withoutPower = defineCase({
  ...about,
  // @ts-expect-error -- a power that the case does not ask for may be missing
  run: ({ world }) => world.passTime(1_000),
});

export const otherPort = defineCase({
  ...about,
  run: async ({ port }) => {
    // @ts-expect-error -- the port is the one that the case is about
    await port.overview({}, { signal: new AbortController().signal });
  },
});

// @ts-expect-error -- an id says which port and which situation
export const withoutSituation = defineCase({ ...about, id: 'session', run: async () => undefined });

// @ts-expect-error -- there is no such port
export const unknownPort = defineCase({ ...about, port: 'passkeys', run: async () => undefined });

// @ts-expect-error -- there is no such power
export const unknownPower = defineCase({ ...about, needs: ['miracle'], run: async () => undefined });
