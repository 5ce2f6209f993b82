/** Lets time pass at once. The flow looks at the clock again when somebody comes back to the tab. */
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
