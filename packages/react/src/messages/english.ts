import { enOnDemand } from './en.on-demand.ts';
import { enSettings } from './en.settings.ts';
import { enStepUp } from './en.step-up.ts';
import { en } from './en.ts';
import type { Catalog } from './messages.types.ts';

/**
 * English as one whole catalog, to translate from or to change. Components have it without this; importing it loads the messages of
 * every screen at once.
 */
export const english: Catalog = { ...en, ...enOnDemand, settings: enSettings, stepUp: enStepUp };
