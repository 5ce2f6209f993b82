import { createClock } from './core/clock.ts';
import { startStandInCore } from './start-core.ts';

const port = Number(process.env['PORT'] ?? 3567);

try {
  const { url } = await startStandInCore(createClock(Date.now), undefined, port);
  process.stdout.write(
    [
      'A stand-in for the core of SuperTokens, by itself. For development and tests, not for production.',
      '',
      `SUPERTOKENS_CORE_URI=${url}`,
      '',
      'It keeps the real time, and forgets everything when it stops. Stop it with Ctrl-C.',
      '',
    ].join('\n'),
  );
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The core could not start: ${why}. PORT chooses another port than ${port}.\n`);
  process.exitCode = 1;
}
