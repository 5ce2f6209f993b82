import type { PortName } from './ports.ts';
import type { Power } from './world.ts';

/** Ends a case without a result: the feature is absent, and the contract allows that. */
export class Absent extends Error {
  override readonly name = 'Absent';
}

/** Ends a case that is not provable in this world. */
export class NotProvable extends Error {
  override readonly name = 'NotProvable';
}

export const absentPort = (port: PortName) => new Absent(`the adapter has no \`${port}\``);

export const lackingPowers = (powers: readonly Power[]) =>
  new NotProvable(`the world has no ${powers.map((power) => `\`${power}\``).join(' and no ')}`);
