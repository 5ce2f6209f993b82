import type { PortName } from './ports.ts';
import type { Power, World } from './world.ts';

/** Ends a case without a result: the feature is absent, and the contract allows that. */
export class Absent extends Error {
  override readonly name = 'Absent';
}

/** Ends a case that is not provable in this world. */
export class NotProvable extends Error {
  override readonly name = 'NotProvable';
  /** The powers that would make it provable, if that is all that is missing. */
  readonly lacks: readonly Power[];

  constructor(because: string, lacks: readonly Power[] = []) {
    super(because);
    this.lacks = lacks;
  }
}

export const absentPort = (port: PortName) => new Absent(`the adapter has no \`${port}\``);

/** A power that nobody has written yet, or one that the world says the backend cannot give. */
export function lackingPowers({ impossible = {} }: World, powers: readonly Power[]): NotProvable {
  const [never] = powers.filter((power) => impossible[power] !== undefined);
  return never === undefined
    ? new NotProvable(`your world has no ${powers.map((power) => `\`${power}\``).join(' and no ')}`, powers)
    : new NotProvable(`your world says that \`${never}\` is impossible: ${impossible[never]}`);
}
