import type { ServerBehaviour } from '../servers.ts';

/** What is said where the last way to verify, an authenticator app, is removed. */
export const lastOne = ({ withoutAFactor }: Pick<ServerBehaviour, 'withoutAFactor'>) =>
  withoutAFactor === 'turnsOff'
    ? {
        question: 'Remove your last method and turn off two-step verification?',
        warning: 'Your account will be protected by your password only.',
        confirm: 'Turn off two-step verification',
      }
    : {
        question: 'Remove authenticator app?',
        warning:
          "It's your last one. The next sign-in asks for your password only, and then for setting up another.",
        confirm: 'Remove authenticator app',
      };
