'use client';
// The example in the README, word for word: scripts/check-stock-pages.mjs puts it here.
export { App as SignIn } from './readme-example';
