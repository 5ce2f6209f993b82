'use client';
import type { ReactElement } from 'react';
import { Icon } from './icon.tsx';
import type { IconProps } from './icon.tsx';

interface FactorIconProps {
  readonly kind: string;
}

/** Kinds come from outside, and may have the name of an unrelated icon. */
const drawn: readonly IconProps['name'][] = ['passkey', 'authenticator', 'phone', 'email', 'recoveryCode'];

/** The icon for a kind of factor. */
export const FactorIcon = ({ kind }: FactorIconProps): ReactElement => (
  <Icon name={drawn.find((name) => name === kind) ?? 'shield'} />
);
