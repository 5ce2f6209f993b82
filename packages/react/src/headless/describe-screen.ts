import { describeFailure } from '../messages/describe-failure.ts';
import type { Language } from '../shell/use-language.ts';
import type { CodeProblem, FailureSituation, Messages } from '../messages/messages.types.ts';
import type { CodeEntryProps } from '../screens/challenge/code-entry.types.ts';
import type { MfaSettingsScreenProps, MfaScreenProps, StepUpScreenProps } from './screen.types.ts';

function describeEntry(
  language: Language,
  { format, problem, failure }: Pick<CodeEntryProps, 'format' | 'problem' | 'failure'>,
  situation: FailureSituation,
  problems: Messages['code']['problems'],
): string | undefined {
  const length = format.alphabet === 'digits' ? { length: format.length } : {};
  if (problem) return problems[problem satisfies CodeProblem](length);
  return failure && describeFailure(language, failure, situation);
}

/** What is wrong on a screen, as a sentence: why nothing was sent, or why it failed. Undefined: nothing. */
export function describeScreen(
  language: Language,
  screen: MfaScreenProps | MfaSettingsScreenProps | StepUpScreenProps,
): string | undefined {
  const { signIn, code, recovery } = language.messages;
  if (screen.screen === 'firstFactor') {
    const { identifierKind, problem, failure } = screen;
    if (problem === 'passwordMissing') return signIn.passwordMissing;
    if (problem) return signIn.identifierMissing[identifierKind];
    return failure && describeFailure(language, failure, 'signIn', { identifierKind });
  }
  if (screen.screen === 'authenticator' || screen.screen === 'custom')
    return describeEntry(language, screen, 'authenticator', code.problems);
  if (screen.screen === 'sentCode') return describeEntry(language, screen, 'sentCode', code.problems);
  if (screen.screen === 'recovery') return describeEntry(language, screen, 'recoveryCode', recovery.problems);
  return 'failure' in screen && screen.failure ? describeFailure(language, screen.failure) : undefined;
}
