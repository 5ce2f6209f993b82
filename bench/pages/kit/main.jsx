// <MfaFlow/> on an adapter that answers at once: what the kit costs without a vendor's SDK and without a request.
import { MfaFlow } from '@mfa-flow/react';
import '@mfa-flow/react/styles.css';
import { createRoot } from 'react-dom/client';

const never = async () => ({ ok: false, failure: { code: 'unavailable' } });

const adapter = {
  session: { check: async () => ({ ok: true, value: { status: 'signedOut' } }), signOut: never },
  challenges: { available: never, start: never, resend: never, verify: never },
  firstFactor: { password: { identifier: 'email', signIn: never } },
};

createRoot(document.getElementById('root')).render(<MfaFlow adapter={adapter} />);
