// <MfaFlow/> on Appwrite as in the README: with the SDK, and with the request that asks whether somebody is signed in.
import { createAppwriteAdapter } from '@mfa-flow/adapter-appwrite';
import { MfaFlow } from '@mfa-flow/react';
import '@mfa-flow/react/styles.css';
import { Account, Client } from 'appwrite';
import { createRoot } from 'react-dom/client';

const client = new Client().setEndpoint(`${import.meta.env.BENCH_API}/v1`).setProject('bench');
const adapter = createAppwriteAdapter({ account: new Account(client) });

createRoot(document.getElementById('root')).render(<MfaFlow adapter={adapter} />);
