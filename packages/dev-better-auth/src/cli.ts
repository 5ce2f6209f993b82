import { describeDemo } from './demo.ts';
import { startDevBetterAuth } from './index.ts';

const port = Number(process.env['PORT'] ?? 47341);

try {
  const server = await startDevBetterAuth({
    port,
    onProblem: (text) => process.stderr.write(`500: ${text}\n`),
  });
  process.stdout.write(`${await describeDemo(server)}\n`);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `The better-auth server could not start: ${why}. PORT chooses another port than ${port}.\n`,
  );
  process.exitCode = 1;
}
