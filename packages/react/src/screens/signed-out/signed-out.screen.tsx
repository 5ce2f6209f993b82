'use client';
import type { ReactElement } from 'react';
import { SignedOutView } from './signed-out.view.tsx';
import { useSignedOut } from './use-signed-out.ts';

export const SignedOutScreen = (): ReactElement => <SignedOutView {...useSignedOut()} />;
