'use client';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { CopyButton } from '../../parts/copy-button/copy-button.tsx';
import { useSensitiveProps } from '../../shell/use-sensitive-props.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import type { AuthenticatorKeyProps } from './authenticator-set-up.types.ts';

const groups = /.{1,4}/g;

/** The key for typing or copying. Its groups are separated by CSS only: the text has no spaces. */
export function ManualKey(props: AuthenticatorKeyProps & { readonly length: number }): ReactElement {
  const { secret, account, issuer, periodSeconds = 30, length } = props;
  const screenMessages = useMessagesOnDemand('setUpAuthenticator');
  const sensitive = useSensitiveProps();
  const key = useRef<HTMLElement>(null);
  const select = () => {
    if (key.current) getSelection()?.selectAllChildren(key.current);
  };
  const details = [
    [screenMessages.service, issuer],
    [screenMessages.account, account],
    [screenMessages.kindOfKey, screenMessages.timeBased({ length, periodSeconds })],
  ] as const;
  return (
    <div data-mfa-part="manual-key">
      <code {...sensitive} data-mfa-part="key" dir="ltr" translate="no" ref={key}>
        {[...secret.matchAll(groups)].map(({ 0: group, index }) => (
          <span key={index}>{group}</span>
        ))}
      </code>
      <CopyButton
        text={secret}
        copied={screenMessages.copied}
        notCopied={screenMessages.notCopied}
        onRefused={select}
      >
        {screenMessages.copy}
      </CopyButton>
      <dl data-mfa-part="details">
        {details.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
