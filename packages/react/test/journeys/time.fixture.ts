/** Advances the clock. The flow checks it again when the user returns to the tab. */
export function controlTime() {
  const real = Date.now;
  let ahead = 0;
  Date.now = () => real() + ahead;
  return {
    pass: (ms: number) => {
      ahead += ms;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    restore: () => {
      Date.now = real;
    },
  };
}
