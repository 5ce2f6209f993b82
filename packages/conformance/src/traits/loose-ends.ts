import type { MfaAdapter } from '@mfa-flow/contract';
import { isObject } from '../shapes/shape.ts';

/** What an answer offers although the port that it takes is absent. Called with answers whose shape is right. */
export function looseEndIn(method: string, value: unknown, adapter: MfaAdapter): string | undefined {
  if (method === 'firstFactor.code.start' && isObject(value) && value['by'] === 'link') {
    return adapter.firstFactor?.redirect === undefined
      ? 'a link was sent, and without `firstFactor.redirect` nobody can finish with it'
      : undefined;
  }
  if (method === 'account.overview') {
    return isObject(value) && isFilled(value['addable']) && adapter.enrolment === undefined
      ? 'a factor can be added, and there is no `enrolment` to do it with'
      : undefined;
  }
  return factorsIn(value).some((factor) => setUpOnly(factor)) && adapter.enrolment === undefined
    ? 'a factor can only be set up, and there is no `enrolment` to do it with'
    : undefined;
}

const isFilled = (list: unknown) => Array.isArray(list) && list.length > 0;

function factorsIn(value: unknown): readonly unknown[] {
  const list = isObject(value) ? value['factors'] : value;
  return Array.isArray(list) ? list : [];
}

const setUpOnly = (factor: unknown) =>
  isObject(factor) && isObject(factor['can']) && factor['can']['challenge'] === false;
