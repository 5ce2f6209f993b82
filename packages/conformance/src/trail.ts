import { described } from './described.ts';
import type { PersonWanted } from './world.ts';

/** What happened in one case, for its error text: the people, the calls and their outcomes, nothing that was typed. */
export interface Trail {
  readonly addPerson: (wanted: PersonWanted) => void;
  readonly addCall: (method: string, input: unknown, answer: unknown) => void;
  readonly people: () => string;
  readonly calls: () => string;
}

export function createTrail(): Trail {
  const people: string[] = [];
  const calls: string[] = [];
  return {
    addPerson: (wanted) => void people.push(described(wanted)),
    addCall: (method, input, answer) => void calls.push(`${method}${asked(input)} → ${summary(answer)}`),
    people: () => people.join('; then '),
    calls: () => (calls.length > 12 ? ['…', ...calls.slice(-12)] : calls).join(', '),
  };
}

/** What tells calls of a method apart. A challenge is told by its factor, an answer by its length. */
const telling = ['factorId', 'destinationId', 'kind', 'on', 'providerId'];

function asked(input: unknown): string {
  const parts = [...new Set(partsOf(input))];
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

function partsOf(input: unknown): readonly string[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'code' && typeof value === 'string') return [`${value.length} characters`];
    if (key === 'destination') return [];
    if (telling.includes(key)) return [`${key}: ${String(value).slice(0, 40)}`];
    return partsOf(value);
  });
}

function summary(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return String(answer);
  if ('failure' in answer) return field(answer.failure, 'code');
  return 'value' in answer && field(answer.value, 'status') !== '?' ? field(answer.value, 'status') : 'ok';
}

const field = (value: unknown, name: string) =>
  typeof value === 'object' && value !== null && name in value ? String(Reflect.get(value, name)) : '?';
