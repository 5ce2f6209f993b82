import { succeeded, type Destination, type MfaAdapter } from '@mfa-flow/contract';

const home: Destination = { id: 'home', kind: 'phone', ending: '87' };

/** Messages of the factor "phone" can go to two places. `asked` says which they were asked for, in order. */
export function createTwoPhones() {
  const asked = new Array<string | undefined>();
  const adapt = (adapter: MfaAdapter): MfaAdapter => ({
    ...adapter,
    session: {
      ...adapter.session,
      check: async (input, options) => {
        const answer = await adapter.session.check(input, options);
        if (!answer.ok || answer.value.status !== 'factorsRequired') return answer;
        const factors = answer.value.factors.map((factor) =>
          factor.kind === 'phone' ? { ...factor, destinations: [...factor.destinations, home] } : factor,
        );
        return succeeded({ ...answer.value, factors });
      },
    },
    challenges: {
      ...adapter.challenges,
      start: async ({ factorId, destinationId }, options) => {
        asked.push(destinationId);
        const started = await adapter.challenges.start({ factorId }, options);
        return started.ok && started.value.delivery === 'sent' && destinationId === home.id
          ? succeeded({ ...started.value, destination: home })
          : started;
      },
    },
  });
  return { adapt, asked };
}
