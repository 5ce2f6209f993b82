'use client';
import type { ReactElement } from 'react';
import { Disclosure } from '../../parts/disclosure/disclosure.tsx';
import { QrCode } from '../../parts/qr-code/qr-code.tsx';
import { useCoarsePointer } from '../../shell/use-coarse-pointer.ts';
import { useSensitiveProps } from '../../shell/use-sensitive-props.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import type { AuthenticatorKeyProps } from './authenticator-set-up.types.ts';
import { ManualKey } from './manual-key.tsx';
import { Step } from './step.tsx';

const isForAnApp = (uri: string) => uri.startsWith('otpauth://totp/');

/**
 * A QR code to scan and a key to type. A phone can't scan its own screen, so there the key comes first.
 */
export function AddToApp(props: AuthenticatorKeyProps & { readonly length: number }): ReactElement {
  const { uri } = props;
  const screenMessages = useMessagesOnDemand('setUpAuthenticator');
  const sensitive = useSensitiveProps();
  const touch = useCoarsePointer();
  const code = <QrCode text={uri} label={screenMessages.qrCode} />;
  if (!touch) {
    return (
      <Step title={screenMessages.scan}>
        {code}
        <Disclosure title={screenMessages.cannotScan}>
          <p>{screenMessages.typeKey}</p>
          <ManualKey {...props} />
        </Disclosure>
      </Step>
    );
  }
  return (
    <Step title={screenMessages.add}>
      {isForAnApp(uri) && (
        <a {...sensitive} data-mfa-part="button" data-kind="secondary" href={uri}>
          <span>{screenMessages.openInApp}</span>
        </a>
      )}
      <p data-mfa-part="hint">{screenMessages.orCopyKey}</p>
      <ManualKey {...props} />
      <Disclosure title={screenMessages.scanElsewhere}>
        <p>{screenMessages.scan}.</p>
        {code}
      </Disclosure>
    </Step>
  );
}
