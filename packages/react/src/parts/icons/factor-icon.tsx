'use client';
import type { ReactElement } from 'react';
import { Icon } from './icon.tsx';
import type { IconProps } from './icon.tsx';

interface FactorIconProps {
  readonly kind: string;
}

/** Kinds come from outside, and may be called like a drawing that means something else. */
const drawn: readonly IconProps['name'][] = ['authenticator', 'phone', 'email', 'recoveryCode'];

/** The drawing for a kind of factor. */
export const FactorIcon = ({ kind }: FactorIconProps): ReactElement => (
  <Icon name={drawn.find((name) => name === kind) ?? 'shield'} />
);
