import { succeeded } from '@mfa-flow/contract';
import type { Failure, RecoveryCodeSet, RecoveryCodesPort, Result } from '@mfa-flow/contract';
import type { Connection } from '../faults/connection.ts';
import type { Server } from '../server.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { RecoveryCodeMethod } from '../self-service/self-service-options.ts';

/** Undefined: people can do nothing about their codes, or there are none. */
export function createRecoveryCodesPort(
  { recoveryCodes: service, settings }: Server,
  browser: MemoryBrowser,
  call: Connection,
): RecoveryCodesPort | undefined {
  const offered = settings.selfService.recoveryCodes;
  if (offered.length === 0) return undefined;
  const has = (method: RecoveryCodeMethod) => offered.includes(method);

  return {
    ...(has('create') && {
      create: (given, options) =>
        call('recoveryCodes.create', options, () => toSet(service.create(browser, given))),
    }),
    ...(has('regenerate') && {
      regenerate: (given, options) =>
        call('recoveryCodes.regenerate', options, () => toSet(service.regenerate(browser, given))),
    }),
    ...(has('reveal') && {
      reveal: (given, options) =>
        call('recoveryCodes.reveal', options, () => toSet(service.reveal(browser, given))),
    }),
    ...(has('remaining') && {
      remaining: (_input, options) =>
        call('recoveryCodes.remaining', options, () => {
          const left = service.remaining(browser);
          return left.ok ? succeeded({ count: left.value }) : left;
        }),
    }),
  };
}

const toSet = (codes: Result<readonly string[], Failure>): Result<RecoveryCodeSet, Failure> =>
  codes.ok ? succeeded({ codes: codes.value }) : codes;
