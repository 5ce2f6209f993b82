'use client';
import { createContext } from 'react';
import type { MfaFlowProps } from '../flow/mfa-flow.types.ts';

export const CustomViewsContext = createContext<MfaFlowProps['customViews']>(undefined);
