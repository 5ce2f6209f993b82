/** Kept from the faults that the page lets happen: what a person holds in hand is not on the network of the flow. */
const request = globalThis.fetch.bind(globalThis);

/** Asks the controls of a stand-in server. Rejects when it is not running, and when it refuses. */
export type Ask = (path: string, method?: string, body?: object) => Promise<unknown>;

export const controlsAt =
  (address: string): Ask =>
  async (path, method = 'GET', body) => {
    const response = await request(`${address}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!response.ok) throw new Error(`The stand-in answered ${response.status} to ${method} ${path}.`);
    return response.status === 204 ? undefined : response.json();
  };
