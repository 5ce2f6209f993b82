import type { HonoRequest } from 'hono';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The parameters in a body: JSON and forms are read, anything else counts as none. `undefined`: a JSON body that is
 * no object, on which the server breaks.
 */
export async function readBody(request: HonoRequest): Promise<Record<string, unknown> | undefined> {
  const type = (request.header('content-type') ?? '').split(';')[0]?.trim();
  if (type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data')
    return request.parseBody();
  if (type !== 'application/json') return {};
  try {
    const body: unknown = JSON.parse(await request.text());
    return isObject(body) ? body : undefined;
  } catch {
    return {};
  }
}
