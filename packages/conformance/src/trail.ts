/** The calls of one case, for its error text: names and outcomes, nothing that was typed. */
export interface Trail {
  readonly add: (method: string, answer: unknown) => void;
  readonly toString: () => string;
}

export function createTrail(): Trail {
  const calls: string[] = [];
  return {
    add: (method, answer) => void calls.push(`${method} → ${summary(answer)}`),
    toString: () => (calls.length > 12 ? ['…', ...calls.slice(-12)] : calls).join(', '),
  };
}

function summary(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return String(answer);
  if ('failure' in answer) return field(answer.failure, 'code');
  return 'value' in answer && field(answer.value, 'status') !== '?' ? field(answer.value, 'status') : 'ok';
}

const field = (value: unknown, name: string) =>
  typeof value === 'object' && value !== null && name in value ? String(Reflect.get(value, name)) : '?';
