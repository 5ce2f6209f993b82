import type { Answer, FactorKind } from '@mfa-flow/contract';
import { people } from '../../scenario/people.ts';
import { authenticatorOf } from './authenticator-of.ts';
import type { Scene } from './scene.ts';

/**
 * What an answer was, without the answer: the right one can be worked out again from the seed.
 * `message` and `recoveryCode` count from the first; `of` is whose it is; `wrong` is anything else.
 */
export type AnswerGiven =
  | { readonly is: 'authenticator'; readonly of: string }
  | { readonly is: 'message'; readonly index: number }
  | { readonly is: 'recoveryCode'; readonly of: string; readonly index: number }
  | { readonly is: 'wrong' };

const plain = (text: string) => text.toLowerCase().replaceAll('-', '');

/** Says which of the right answers this is, to be asked before the server judges it. */
export function redactAnswer({ backend }: Scene, kind: FactorKind, answer: Answer | undefined): AnswerGiven {
  const code = answer?.kind === 'code' ? answer.code : '';
  if (kind === 'authenticator') {
    const owner = people.find(({ id }) => authenticatorOf(backend, id)?.code === code);
    return owner ? { is: 'authenticator', of: owner.id } : { is: 'wrong' };
  }
  if (kind === 'recoveryCode') {
    for (const { id: of } of people) {
      const index = backend.recoveryCodes(of).findIndex((one) => plain(one) === plain(code));
      if (index >= 0) return { is: 'recoveryCode', of, index };
    }
    return { is: 'wrong' };
  }
  const index = backend.outbox.messages.findLastIndex((message) => message.code === code);
  return index < 0 ? { is: 'wrong' } : { is: 'message', index };
}

/** The code again, from what the server knows at this moment. */
export function recallCode({ backend }: Scene, given: AnswerGiven): string {
  switch (given.is) {
    case 'authenticator':
      return authenticatorOf(backend, given.of)?.code ?? 'wrong';
    case 'message':
      return backend.outbox.messages[given.index]?.code ?? 'wrong';
    case 'recoveryCode':
      return backend.recoveryCodes(given.of)[given.index] ?? 'wrong';
    case 'wrong':
      return 'wrong';
  }
}

export const recallAnswer = (scene: Scene, given: AnswerGiven): Answer => ({
  kind: 'code',
  code: recallCode(scene, given),
});
