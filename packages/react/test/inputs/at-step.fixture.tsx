import type { MemoryBackendOptions } from '@mfa-flow/adapter-memory';
import type { MethodName } from '@mfa-flow/contract';
import type { OwnedFlowProps } from '../../src/flow/mfa-flow.types.ts';
import { createFlow } from '../support/flow.fixture.tsx';
import { renderFlow } from '../support/person.fixture.tsx';
import { overhear } from './overhear.fixture.ts';

export interface Opening {
  readonly factors?: Parameters<typeof createFlow>[0];
  readonly options?: Partial<MemoryBackendOptions>;
  /** Said by the adapter in place of its own answers. */
  readonly answers?: { readonly [Name in MethodName]?: unknown };
  /** Whether the flow begins with the second step. Default true. */
  readonly isSignedIn?: boolean;
  readonly props?: Partial<OwnedFlowProps>;
}

/** A person at a flow whose adapter calls are recorded. */
export async function renderFlowAt({
  factors = ['authenticator'],
  options,
  answers,
  isSignedIn = true,
  props,
}: Opening) {
  const flow = createFlow(factors, options);
  if (isSignedIn) flow.backend.signIn(flow.browser, 'ada');
  const { adapter, given } = overhear(flow.adapter, answers);
  const person = renderFlow(flow, { adapter, ...props });
  await person.settle();
  return { flow, person, given };
}
