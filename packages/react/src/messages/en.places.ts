import type { Messages } from './messages.types.ts';

const spaced = (text: string) => Array.from(text).join(' ');
/** Isolates a masked value, for text that runs from right to left. */
const isolated = (text: string) => `\u2068${text}\u2069`;
interface MaskedEmail {
  readonly mailbox: string;
  readonly domain: string;
}
const maskedEmail = ({ mailbox, domain }: MaskedEmail) => isolated(`${mailbox}•••@${domain}•••`);
const spokenEmail = ({ mailbox, domain }: MaskedEmail) => `address starting with ${mailbox}, at ${domain}`;

/** Where a message goes, as far as it may be shown. */
export const places: Messages['places'] = {
  email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
  phone: ({ ending }) => ({ shown: isolated(`••• ${ending}`), spoken: `number ending ${spaced(ending)}` }),
  username: ({ initial }) => ({
    shown: isolated(`${initial}•••`),
    spoken: `username starting with ${initial}`,
  }),
  emailInText: (masked) => ({ shown: maskedEmail(masked), spoken: `the ${spokenEmail(masked)}` }),
  phoneInText: ({ ending }) => ({
    shown: `the number ending ${ending}`,
    spoken: `the number ending ${spaced(ending)}`,
  }),
  unknownEmail: 'your email address',
  unknownPhone: 'your phone',
  unknown: 'you',
};
