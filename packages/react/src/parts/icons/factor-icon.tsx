'use client';
import type { ReactElement } from 'react';
import { Icon } from './icon.tsx';
import { ShieldIcon } from './icons.tsx';

const authenticator = (
  <Icon>
    <rect x="5.25" y="2.25" width="9.5" height="15.5" rx="2" />
    <circle cx="10" cy="9" r="2.75" />
    <path d="M10 7.6V9l.9.6M9 15h2" />
  </Icon>
);

const phone = (
  <Icon>
    <path d="M4.5 3.75h11a1.75 1.75 0 0 1 1.75 1.75v6.75A1.75 1.75 0 0 1 15.5 14H9.25L5.5 17v-3h-1a1.75 1.75 0 0 1-1.75-1.75V5.5A1.75 1.75 0 0 1 4.5 3.75z" />
    <path d="M6.75 8.9v.1M10 8.9v.1M13.25 8.9v.1" />
  </Icon>
);

const email = (
  <Icon>
    <rect x="2.5" y="4.25" width="15" height="11.5" rx="1.75" />
    <path d="m3 5.5 7 5.25 7-5.25" />
  </Icon>
);

const recoveryCode = (
  <Icon>
    <path d="M5.5 2.5h6l3.75 3.75v9.5a1.75 1.75 0 0 1-1.75 1.75h-8a1.75 1.75 0 0 1-1.75-1.75v-11.5A1.75 1.75 0 0 1 5.5 2.5z" />
    <path d="M7 8.5h5M7 11.25h5M7 14h3" />
  </Icon>
);

// A map, since kinds come from outside and may be called like anything an object has.
const icons = new Map<string, ReactElement>(Object.entries({ authenticator, phone, email, recoveryCode }));

/** The drawing for a kind of way. */
export const FactorIcon = ({ kind }: { readonly kind: string }): ReactElement =>
  icons.get(kind) ?? <ShieldIcon />;
