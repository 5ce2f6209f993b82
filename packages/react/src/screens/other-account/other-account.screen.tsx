'use client';
import type { ReactElement } from 'react';
import { OtherAccountView } from './other-account.view.tsx';
import { useOtherAccount } from './use-other-account.ts';

export const OtherAccountScreen = (): ReactElement => <OtherAccountView {...useOtherAccount()} />;
