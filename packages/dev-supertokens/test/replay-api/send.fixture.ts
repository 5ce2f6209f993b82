import { fillDeep, fillPath } from '../replay/recording.fixture.ts';
import type { ApiStep } from './api-recording.fixture.ts';
import type { ApiWorld } from './api-world.fixture.ts';

export interface ApiReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Values are encoded in cookies and nowhere else. */
const fillHeader = ({ names }: ApiWorld, name: string, value: string): string =>
  name === 'cookie'
    ? value.replace(/<[^<>]+>/g, (placeholder) => encodeURIComponent(names.fill(placeholder)))
    : names.fill(value);

/** Makes the recorded request. */
export async function send(world: ApiWorld, step: ApiStep): Promise<ApiReply> {
  const { names, server } = world;
  const [method = '', path = ''] = step.request.split(' ');
  const headers = new Headers({ origin: names.fill(step.origin ?? 'http://localhost:<web-port>') });
  if (method !== 'OPTIONS') headers.set('st-auth-mode', step.mode ?? 'cookie');
  if (step.rid !== undefined) headers.set('rid', step.rid);
  for (const [name, value] of Object.entries(step.headers ?? {}))
    headers.set(name, fillHeader(world, name, value));
  const body =
    step.rawBody ?? (step.body === undefined ? undefined : JSON.stringify(fillDeep(names.fill, step.body)));
  if (body !== undefined) headers.set('content-type', 'application/json');
  const response = await fetch(server.url + fillPath(names.fill, path), {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
