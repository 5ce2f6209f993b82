import type { Response } from 'express';

/** A text in a body that came as JSON. */
export function textIn(body: unknown, name: string): string | undefined {
  const field: unknown = Reflect.get(Object(body), name);
  return typeof field === 'string' && field !== '' ? field : undefined;
}

export const refuse = (response: Response, status: 400 | 409 | 422, message: string): void => {
  response.status(status).json({ message });
};
