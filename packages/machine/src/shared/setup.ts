import { createMachine, type setup as fullSetup } from 'xstate';

/**
 * The `setup` of xstate, typed as there, without the action creators that hang on it (`enqueueActions`, `sendTo`, `log`…):
 * no machine here uses them from there, and bundlers cannot tell.
 */
const slimSetup = (implementations: Parameters<typeof fullSetup>[0]) => ({
  createStateConfig: (config: object) => config,
  createMachine: (config: object) => createMachine(config, implementations as object),
});

// Its own generics cannot be written down here; what is left out fails at the first use of it.
export const setup = slimSetup as unknown as typeof fullSetup;
