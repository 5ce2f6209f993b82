import { defineConfig, mergeConfig } from 'vite';
import playground from '../../vite.config.ts';
import { strictPage } from './src/strict-page/strict-page.ts';

/** The servers of this machine: each journey on SuperTokens has one of its own, at a port of its own. */
const standIns = ['http://127.0.0.1:*'];

/** Where they listen is known when they do, and this site is served after that. */
const ports = {
  'appwrite-port': process.env['APPWRITE_PORT'],
  'supertokens-port': process.env['SUPERTOKENS_PORT'],
  'better-auth-port': process.env['BETTER_AUTH_PORT'],
};

/** The playground as the journeys see it: built, and under a strict policy. */
export default mergeConfig(
  playground,
  defineConfig({ plugins: [strictPage({ api: standIns, says: ports })] }),
);
