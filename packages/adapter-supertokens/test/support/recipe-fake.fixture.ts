import STGeneralError from 'supertokens-web-js/utils/error';
import { recordedAnswer } from './recorded.fixture.ts';

/** Answers as the SDK does when the server said this: from 300 on it throws the response, and a general error as one of its own. */
export async function answerAsSdk(name: string): Promise<unknown> {
  const { status, body } = recordedAnswer(name);
  if (status >= 300)
    throw typeof body === 'string' ? new Response(body, { status }) : Response.json(body, { status });
  if (typeof body !== 'object' || body === null) throw new SyntaxError('Unexpected token');
  if ('status' in body && body.status === 'GENERAL_ERROR')
    throw new STGeneralError('message' in body ? String(body.message) : '');
  return { ...body, fetchResponse: Response.json(body) };
}
