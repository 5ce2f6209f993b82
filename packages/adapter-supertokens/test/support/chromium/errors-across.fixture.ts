/** An error on its way into the page. */
export type ErrorAcross =
  | { readonly is: 'value'; readonly value: unknown }
  /** The page has it already. */
  | { readonly is: 'caught'; readonly number: number }
  /** What cannot be sent is made there anew, as strange as it is. */
  | { readonly is: 'function' }
  | { readonly is: 'hostile' };

export class Caught {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

export function sendError(error: unknown): ErrorAcross {
  if (error instanceof Caught) return { is: 'caught', number: error.number };
  if (typeof error === 'function') return { is: 'function' };
  try {
    return { is: 'value', value: structuredClone(error) };
  } catch {
    return { is: 'hostile' };
  }
}

export function receiveError(error: ErrorAcross, caught: readonly unknown[]): unknown {
  switch (error.is) {
    case 'value':
      return error.value;
    case 'caught':
      return caught[error.number];
    case 'function':
      return () => undefined;
    case 'hostile':
      return Object.defineProperty({}, 'code', {
        enumerable: true,
        get: () => {
          throw new Error('reading this throws');
        },
      });
  }
}
