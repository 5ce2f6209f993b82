'use client';
import type { ReactElement } from 'react';
import { SigningOutView } from './signing-out.view.tsx';
import { useSigningOut } from './use-signing-out.ts';

export const SigningOutScreen = (): ReactElement => <SigningOutView {...useSigningOut()} />;
