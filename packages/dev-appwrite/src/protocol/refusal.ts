import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { refusalTexts } from './refusal-texts.ts';
import type { RefusalType } from './refusal-texts.ts';

/**
 * Ends a request with an error body. Thrown, as HTTP frameworks do, so that a route reads as its success; the pipeline
 * catches it.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly type: RefusalType;
  readonly status: ContentfulStatusCode;

  constructor(type: RefusalType, message: string, status: ContentfulStatusCode) {
    super(message);
    this.type = type;
    this.status = status;
  }
}

/** `change` replaces the usual message or status. */
export function refuse(
  type: RefusalType,
  change: { readonly message?: string; readonly status?: ContentfulStatusCode } = {},
): never {
  const [status, message] = refusalTexts[type];
  throw new Refusal(type, change.message ?? message, change.status ?? status);
}

/** The server's answer in production when it fails: it keeps the type and hides the message. */
export const refuseAsServerError = (type: RefusalType): never =>
  refuse(type, { status: 500, message: 'Server Error' });

export const refuseArgument = (name: string, problem: string): never =>
  refuse('general_argument_invalid', { message: `Invalid \`${name}\` param: ${problem}` });
