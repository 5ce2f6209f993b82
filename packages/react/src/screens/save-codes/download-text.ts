/** The browser fetches it in the meantime; afterwards nothing can be read through the address. */
const revokeAfterMs = 1000;

/** Saves a text as a file, made on the device. Whether the browser has begun; it does not tell what became of it. */
export function downloadText(text: string, name: string): boolean {
  let url: string | undefined;
  try {
    url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${name}.txt`;
    link.click();
    return true;
  } catch {
    return false;
  } finally {
    const made = url;
    if (made !== undefined) setTimeout(() => URL.revokeObjectURL(made), revokeAfterMs);
  }
}
