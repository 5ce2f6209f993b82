import { en } from '../../src/messages/en.ts';
import { enOnDemand } from '../../src/messages/en.on-demand.ts';
import { enSettings } from '../../src/messages/en.settings.ts';
import type { Messages } from '../../src/messages/messages.types.ts';
import type { MessagesOnDemand } from '../../src/messages/on-demand.types.ts';
import type { SettingsMessages } from '../../src/messages/settings.types.ts';

const filler = ' lørem ípsum dölor sit ämet cønsectetur';

/** About half as long again, as in the longest translations, with a mark that shows where a text was cut. */
const lengthen = (text: string) =>
  text.length < 4 ? text : `${text}${filler.slice(0, Math.ceil(text.length * 0.5))}⟩`;

function stretch(value: unknown): unknown {
  if (typeof value === 'string') return lengthen(value);
  if (typeof value === 'function')
    return (...data: unknown[]) => stretch(Reflect.apply(value, undefined, data));
  if (Array.isArray(value)) return value.map(stretch);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, stretch(part)]));
}

// Only texts have changed, so it has the form of a catalog still.
export const longCatalog = {
  ...(stretch(en) as Messages),
  ...(stretch(enOnDemand) as MessagesOnDemand),
  settings: stretch(enSettings) as SettingsMessages,
  locale: 'en',
  places: en.places,
};
