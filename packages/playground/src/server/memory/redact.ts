import type { MemoryBackend } from '@mfa-flow/adapter-memory';
import type { Answer } from '@mfa-flow/contract';
import { identifierOf, password as everybodysPassword, people } from '../../scenario/people.ts';
import { authenticatorOf } from './authenticator-of.ts';
import type { AnswerGiven, Given } from '../journal.ts';

/** Somebody unknown leaves no trace: there is nothing to do again. */
export function redactSignIn(typed: {
  readonly identifier: string;
  readonly password: string;
}): Given | undefined {
  const name = typed.identifier.trim().toLowerCase();
  const person = people.find((one) => identifierOf(one) === name);
  return person && { person: person.id, isRight: typed.password === everybodysPassword };
}

interface Asked {
  readonly backend: MemoryBackend;
  readonly person: string;
  readonly factorId: string;
}

/** Says which of the right answers this is, to be asked before the server judges it. */
export function redactAnswer({ backend, person, factorId }: Asked, answer: Answer): AnswerGiven {
  const code = answer.kind === 'code' ? answer.code : '';
  if (factorId === 'authenticator') {
    return { is: authenticatorOf(backend, person)?.code === code ? 'authenticator' : 'wrong' };
  }
  if (factorId === 'recoveryCode') {
    const plain = (text: string) => text.toLowerCase().replaceAll('-', '');
    const index = backend.recoveryCodes(person).findIndex((one) => plain(one) === plain(code));
    return index < 0 ? { is: 'wrong' } : { is: 'recoveryCode', index };
  }
  const index = backend.outbox.messages.findLastIndex((message) => message.code === code);
  return index < 0 ? { is: 'wrong' } : { is: 'message', index };
}

/** The answer again, from what the server knows at this moment. */
export function recallAnswer({ backend, person }: Omit<Asked, 'factorId'>, given: AnswerGiven): Answer {
  const code = {
    authenticator: () => authenticatorOf(backend, person)?.code,
    message: () => (given.is === 'message' ? backend.outbox.messages[given.index]?.code : undefined),
    recoveryCode: () =>
      given.is === 'recoveryCode' ? backend.recoveryCodes(person)[given.index] : undefined,
    wrong: () => undefined,
  }[given.is]();
  return { kind: 'code', code: code ?? 'wrong' };
}
