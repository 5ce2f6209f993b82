/** The sign-in forms, on which an address may be shown. */
const signInForms = ['firstFactor', 'signInByCode'];

/** Where an address that was typed on a screen may be shown again: on the ones that are about it. */
const mayShow: Readonly<Record<string, readonly string[]>> = {
  signInByCode: ['sentCode', 'signInLink', 'limited'],
  setUpAddress: ['setUpAddress', 'sentCode', 'limited'],
};

/** Whole addresses. The demo's phone numbers are from the range for fiction; SVG paths are full of other digits. */
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const phone = /\+?1?[\s\u00A0()-]*202[\s\u00A0()-]*555[\s\u00A0()-]*\d{4}/g;

/** What a hint of the kit names as an example. */
const example = 'name@example.com';

const plain = (address: string) => address.replaceAll(/[\s\u00A0()-]/g, '').toLowerCase();

/** An announcement stays for ten seconds, also after its screen. The header names the account as it was typed. */
const keeps = new Set(['announcements', 'account']);

interface OwnEntry {
  readonly address: string;
  readonly typedOn: string;
  /** The flow has gone on from the screens that are about it. */
  isOver: boolean;
}

/** Addresses that a person has typed, and may see while they are about just that. */
export class OwnEntries {
  readonly #entries: OwnEntry[] = [];

  get size(): number {
    return new Set(this.#entries.map(({ address }) => address)).size;
  }

  add(address: string, typedOn: string): void {
    this.#entries.push({ address: plain(address), typedOn, isOver: false });
  }

  /** The whole addresses on a screen that are not the person's own entry there. */
  foundBeside(flow: Readonly<Record<string, string>>, step: string): readonly string[] {
    for (const entry of this.#entries) entry.isOver ||= !isAbout(step, entry);
    const shown = this.#entries.filter(
      (entry) => signInForms.includes(step) || (!entry.isOver && isAbout(step, entry)),
    );
    return Object.entries(flow).flatMap(([place, text]) =>
      [...(text.match(email) ?? []), ...(text.match(phone) ?? [])]
        .filter((found) => found !== example)
        .filter((found) => !(keeps.has(place) ? this.#entries : shown).some(isOf(found)))
        .map((found) => `the whole address ${found} in the ${place}`),
    );
  }
}

const isOf =
  (found: string) =>
  ({ address }: OwnEntry) =>
    plain(found) === address;

const isAbout = (step: string, { typedOn }: OwnEntry) =>
  step === typedOn || (mayShow[typedOn]?.includes(step) ?? false);
