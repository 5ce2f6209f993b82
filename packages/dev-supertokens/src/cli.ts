import { createDemoPeople, describeDemo } from './demo.ts';
import { startDevSuperTokens } from './index.ts';

const port = Number(process.env['PORT'] ?? 47331);

try {
  const server = await startDevSuperTokens({
    port,
    onProblem: (text) => process.stderr.write(`500: ${text}\n`),
  });
  process.stdout.write(`${describeDemo(server, await createDemoPeople(server))}\n`);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `The backend for SuperTokens could not start: ${why}. PORT chooses another port than ${port}.\n`,
  );
  process.exitCode = 1;
}
