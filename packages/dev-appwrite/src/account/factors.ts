import type { Session } from '../model/session.ts';
import type { Behaviour } from '../versions.ts';

export function addFactor(session: Session, factor: string, { countsFactorsOnce }: Behaviour): void {
  const factors = [...session.factors, factor];
  session.factors = countsFactorsOnce ? [...new Set(factors)] : factors;
}
