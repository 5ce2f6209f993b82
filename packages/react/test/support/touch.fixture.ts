/** Makes the device believe to be worked with a finger. Returns what undoes it. */
export function pretendTouch(): () => void {
  const real = globalThis.matchMedia;
  const touch = Object.assign(new EventTarget(), {
    matches: true,
    media: '(pointer: coarse)',
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
  globalThis.matchMedia = (query) => (query === touch.media ? touch : real(query));
  return () => {
    globalThis.matchMedia = real;
  };
}
