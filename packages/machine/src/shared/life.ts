import { fromCallback, type EventObject } from 'xstate';
import { readPersistedState } from '../persisted-state/persisted-state.ts';
import { dispose, type Environment } from './environment.ts';

type PageRestored = { readonly type: 'page.returned'; readonly isRestored: true };

const lifecycles = new WeakMap<Environment, { isRunning: boolean; hasStopped: boolean }>();

/**
 * Lives as long as the flow, and disposes of its resources when it stops for good. A binding may stop a flow and restart
 * it at once (Strict Mode): that is not the end. If it is restarted later, it reads everything again.
 */
export const lifeActor = fromCallback<EventObject, { readonly environment: Environment }>(
  ({ input: { environment }, sendBack }) => {
    const life = lifecycles.get(environment) ?? { isRunning: false, hasStopped: false };
    lifecycles.set(environment, life);
    life.isRunning = true;
    if (life.hasStopped) {
      life.hasStopped = false;
      environment.memo = readPersistedState(environment).memo;
      const restored: PageRestored = { type: 'page.returned', isRestored: true };
      sendBack(restored);
    }
    return () => {
      life.isRunning = false;
      void Promise.resolve().then(() => {
        if (life.isRunning) return;
        life.hasStopped = true;
        dispose(environment);
      });
    };
  },
);
