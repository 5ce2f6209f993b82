import { createMachine, type setup as fullSetup } from 'xstate';

/**
 * XState's `setup` with the same types, without the attached action creators (`enqueueActions`, `sendTo`, `log`…): no
 * machine here uses them, and bundlers can't tree-shake them.
 */
const slimSetup = (implementations: Parameters<typeof fullSetup>[0]) => ({
  createStateConfig: (config: object) => config,
  createMachine: (config: object) => createMachine(config, implementations as object),
});

// XState's generics can't be repeated here; a missing action creator fails at its first use.
export const setup = slimSetup as unknown as typeof fullSetup;
