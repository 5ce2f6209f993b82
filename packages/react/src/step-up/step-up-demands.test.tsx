import { screen, waitFor } from '@testing-library/react';
import type { Demand, MfaAdapter } from '@mfa-flow/contract';
import { expect, test, vi } from 'vitest';
import { openPage, signedIn } from './step-up.fixture.tsx';

/** `demandIn` may give anything, as in an adapter written in JavaScript. */
const withDemandIn = (adapter: MfaAdapter, demandIn: () => Promise<unknown>): MfaAdapter => ({
  ...adapter,
  session: { ...adapter.session, demandIn: demandIn as () => Promise<Demand> },
});

test('[ERR-33] a response whose body never ends comes back untouched after the time of a call', async () => {
  const flow = await signedIn();
  const endless = new Response(new ReadableStream(), { status: 500 });
  const { made, press } = await openPage(flow, {
    call: async () => endless,
    provider: {
      timeoutMs: 50,
      adapter: withDemandIn(flow.adapter, async () => endless.clone().json()),
    },
  });
  await press('Delete the first');
  await waitFor(() => expect(made.results).toEqual([endless]));
  expect(endless.bodyUsed).toBe(false);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test.each([[true], [5], ['x'], [{ factorIds: null }], [{ factorIds: [1] }]])(
  '[ERR-33] what is no demand asks for nothing, and is told once: %j',
  async (said) => {
    const flow = await signedIn();
    const broken = new Error('The disk is full.');
    const onMisconfigured = vi.fn<(fix: string) => void>();
    const { made, press } = await openPage(flow, {
      call: async () => {
        throw broken;
      },
      provider: { onMisconfigured, adapter: withDemandIn(flow.adapter, async () => said) },
    });
    await press('Delete the first');
    await press('Delete the second');
    await waitFor(() => expect(made.results).toEqual([broken, broken]));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onMisconfigured).toHaveBeenCalledTimes(1);
  },
);
