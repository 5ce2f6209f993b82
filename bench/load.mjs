// One cold load of one page: a context of its own, so nothing is cached, neither files nor compiled code.
import { fileURLToPath } from 'node:url';

const usableScript = fileURLToPath(new URL('usable.js', import.meta.url));
const patience = 30_000;

/**
 * Loads a page up to the moment it can be typed into and gives what that took. `around`: called with the page's session of the
 * DevTools protocol before it loads, gives what to call once it is usable; its answer is `extra`.
 */
export async function load(browser, url, { slowdown = 1, screenshot, around } = {}) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.stack));
    await page.addInitScript({ path: usableScript });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'benchUsable' });
    // Processor time: what else the machine does counts for the time to usable only.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const finish = await around?.(cdp, page);

    const ready = waitUntilUsable(cdp, () => `${url} is not usable\n${errors.join('\n')}`);
    await page.goto(url, { waitUntil: 'commit' });
    const { usable, scripts } = await ready;
    const extra = await finish?.();
    const before = await metricsOf(cdp);
    await cdp.send('HeapProfiler.collectGarbage');
    const after = await metricsOf(cdp);

    await typeForReal(page);
    if (screenshot) await page.screenshot({ path: screenshot });
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return {
      usable,
      script: before.ScriptDuration * 1000,
      task: before.TaskDuration * 1000,
      heap: after.JSHeapUsedSize,
      bytes: scripts,
      extra,
    };
  } finally {
    await context.close();
  }
}

function waitUntilUsable(cdp, describe) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(describe())), patience);
    cdp.once('Runtime.bindingCalled', ({ payload }) => {
      clearTimeout(timer);
      resolve(JSON.parse(payload));
    });
  });
}

async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** The proof that the moment was the right one: keys of the browser itself arrive, too. */
async function typeForReal(page) {
  const field = page.locator('input[type="password"]').first();
  await field.pressSequentially('yz');
  const value = await field.inputValue();
  // The page may have moved the focus meanwhile, and with it the caret in the field.
  if (value !== 'xyz' && value !== 'yzx') throw new Error(`${page.url()} has "${value}" in its field.`);
}
