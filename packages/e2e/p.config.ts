import base from './playwright.config.ts';
export default {
  ...base,
  workers: 1,
  outputDir: '../../dist/e2e/results-p',
  webServer: undefined,
  projects: base.projects?.slice(0, 1),
  use: { ...base.use, baseURL: 'http://127.0.0.1:47412' },
};
