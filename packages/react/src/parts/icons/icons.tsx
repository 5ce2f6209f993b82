'use client';
import type { ReactElement } from 'react';
import { Icon } from './icon.tsx';

export const AlertIcon = (): ReactElement => (
  <Icon>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 6.5v4M10 13.4v.1" />
  </Icon>
);

export const InfoIcon = (): ReactElement => (
  <Icon>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 9.5v4M10 6.6v.1" />
  </Icon>
);

export const ShieldIcon = (): ReactElement => (
  <Icon>
    <path d="M10 2.75 4 5v4.6c0 3.6 2.4 6.3 6 7.65 3.6-1.35 6-4.05 6-7.65V5z" />
    <path d="m7.5 9.9 1.8 1.8 3.3-3.5" />
  </Icon>
);

export const ClockIcon = (): ReactElement => (
  <Icon>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 5.75V10l2.75 1.75" />
  </Icon>
);

export const CheckIcon = (): ReactElement => (
  <Icon>
    <path d="m4.5 10.5 3.75 3.75 7.5-8" />
  </Icon>
);

export const OfflineIcon = (): ReactElement => (
  <Icon>
    <path d="m3 3 14 14M4.6 10.4A8 8 0 0 1 8 8.4M11.9 8.4a8 8 0 0 1 3.5 2M2.2 7.6a11.5 11.5 0 0 1 3.1-2M8.6 4.6a11.5 11.5 0 0 1 9.2 3M7.4 13a4 4 0 0 1 4.2-.7M10 16.2v.1" />
  </Icon>
);

export const ChevronIcon = (): ReactElement => (
  <Icon>
    <path d="m8 5.5 4.5 4.5L8 14.5" />
  </Icon>
);

export const EyeIcon = (): ReactElement => (
  <Icon>
    <path d="M2.2 10S5 4.75 10 4.75 17.8 10 17.8 10 15 15.25 10 15.25 2.2 10 2.2 10z" />
    <circle cx="10" cy="10" r="2.4" />
  </Icon>
);

export const EyeOffIcon = (): ReactElement => (
  <Icon>
    <path d="M4.6 6.4A13 13 0 0 0 2.2 10S5 15.25 10 15.25a8 8 0 0 0 3.6-.85M8.2 4.95A8 8 0 0 1 10 4.75c5 0 7.8 5.25 7.8 5.25a13 13 0 0 1-1.9 2.6M8.3 8.3a2.4 2.4 0 0 0 3.4 3.4M3 3l14 14" />
  </Icon>
);
