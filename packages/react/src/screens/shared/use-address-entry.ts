'use client';
import { enrolmentSelectors, redact, type EnrolmentActor } from '@mfa-flow/machine';
import { addressDraft, codeDraft, type CodeUse } from '../../flow/drafts.ts';
import { useStep } from '../../flow/step-context.ts';
import { useSelector } from '@xstate/react';
import type { AddressEntryProps } from './address-entry.types.ts';

/** The props of screens that ask for an address, from the enrolment actor. */
export function useAddressEntry(
  begun: EnrolmentActor,
  use: CodeUse,
  typedBefore?: string,
): Omit<AddressEntryProps, 'kind'> {
  const { drafts } = useStep();
  const { id, destinations } = useSelector(begun, enrolmentSelectors.selectFactor);
  const phase = useSelector(begun, enrolmentSelectors.selectPhase);
  const draft = addressDraft(id, use);
  const isKnown = destinations.length > 0;
  return {
    defaultAddress: drafts.read(draft) ?? typedBefore,
    onEdit: (text) => drafts.write(draft, text),
    phase: phase === 'beginning' ? 'submitting' : 'ready',
    slow: useSelector(begun, enrolmentSelectors.selectIsSlow),
    onCancelCall: () => begun.send({ type: 'call.cancelled' }),
    problem: useSelector(begun, enrolmentSelectors.selectProblem),
    failure: useSelector(begun, enrolmentSelectors.selectFailure),
    passwordNeeded: useSelector(begun, enrolmentSelectors.selectIsPasswordNeeded),
    onSubmit: (text, typed) => {
      // A code typed earlier belongs to a message to another address.
      drafts.write(codeDraft(id, use), '');
      const password = typed === undefined ? {} : { password: redact(typed) };
      begun.send(
        isKnown
          ? { type: 'begin.requested', ...password }
          : { type: 'address.submitted', text: redact(text), ...password },
      );
    },
  };
}
