import { createDemoProject, describeDemo } from './demo.ts';
import { startDevAppwrite } from './index.ts';

const port = Number(process.env['PORT'] ?? 47321);

try {
  const server = await startDevAppwrite({ port });
  process.stdout.write(`${describeDemo(server, createDemoProject(server))}\n`);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `The stand-in for Appwrite could not start: ${why}. PORT chooses another port than ${port}.\n`,
  );
  process.exitCode = 1;
}
