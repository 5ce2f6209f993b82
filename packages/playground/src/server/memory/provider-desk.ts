import type { PageCommand } from '../journal.ts';
import type { Scene } from './scene.ts';

/** What the page of the pretended providers can do. `address` is its own: it says who asks. */
export interface ProviderDesk {
  /** Whether this tab was sent there, and has not come back since. */
  readonly expects: (address: string) => boolean;
  /** Where to send them back to: as this person, or, without one, as somebody who declined. */
  readonly sendBack: (address: string, as?: string) => Promise<string | undefined>;
}

const stateIn = (address: string) => new URL(address).searchParams.get('state');

export function createProviderDesk(
  { register }: Scene,
  perform: (command: PageCommand) => Promise<void>,
): ProviderDesk {
  const departureAt = (address: string) =>
    register.departures.findIndex((departure) => stateIn(departure) === stateIn(address));
  const isBack = (address: string) => register.returns.some((back) => stateIn(back) === stateIn(address));
  const expects: ProviderDesk['expects'] = (address) => departureAt(address) >= 0 && !isBack(address);
  return {
    expects,
    async sendBack(address, as) {
      if (!expects(address)) return undefined;
      await perform({
        did: 'leaveProvider',
        departure: departureAt(address),
        ...(as !== undefined && { as }),
      });
      return register.returns.at(-1);
    },
  };
}
