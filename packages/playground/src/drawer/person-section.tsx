import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { backendNamed } from '../scenario/backends.ts';
import { policies } from '../scenario/policies.ts';
import { optionsOf } from './options-of.ts';
import { Section } from './section.tsx';
import { Select } from './select.tsx';

/** Sent in this page only. */
const link = { value: 'link', label: 'Also with a link in an email' } as const;

/** What is asked of whoever signs in. A change starts over. */
export function PersonSection(): ReactElement {
  const { setup, change, startOver } = useDemo();
  const { has } = backendNamed(setup.backend);
  return (
    <Section
      heading="What is asked for"
      action={
        <button type="button" className="link-button" onClick={startOver}>
          Start over
        </button>
      }
    >
      {has.policies && (
        <Select
          label="Asked for after the password"
          value={setup.policy}
          options={optionsOf(policies)}
          onChange={(policy) => change({ policy })}
        />
      )}
      <Select
        label="Who asks for the password"
        value={setup.signIn}
        options={[
          { value: 'flow', label: 'The flow' },
          { value: 'host', label: 'The page around it' },
        ]}
        onChange={(signIn) => change({ signIn })}
      />
      {has.otherSignIns && setup.signIn === 'flow' && (
        <Select
          label="How to sign in"
          value={setup.signInWith}
          options={[
            { value: 'password', label: 'With the password' },
            { value: 'all', label: 'Also with a code, or at a provider' },
            ...(setup.backend === 'memory' ? [link] : []),
          ]}
          onChange={(signInWith) => change({ signInWith })}
        />
      )}
      {setup.backend === 'memory' && (
        <Select
          label="Addresses that count"
          value={setup.addresses}
          options={[
            { value: 'chosen', label: 'Those set up as a way to verify' },
            { value: 'onFile', label: 'The verified one on file, as on Appwrite' },
          ]}
          onChange={(addresses) => change({ addresses })}
        />
      )}
      {setup.backend === 'memory' && (
        <Select
          label="Authenticator apps"
          value={setup.authenticators}
          options={[
            { value: 'one', label: 'One for each account' },
            { value: 'several', label: 'Several, with names' },
          ]}
          onChange={(authenticators) => change({ authenticators })}
        />
      )}
      {setup.backend === 'memory' && (
        <Select
          label="A new email address"
          value={setup.emailBy}
          options={[
            { value: 'code', label: 'Is confirmed by a code' },
            { value: 'link', label: 'Is confirmed by a link' },
          ]}
          onChange={(emailBy) => change({ emailBy })}
        />
      )}
      {has.rememberedBrowsers && (
        <Select
          label="This browser"
          value={setup.remember}
          options={[
            { value: 'never', label: 'Is asked every time' },
            { value: 'offered', label: 'Can be remembered' },
          ]}
          onChange={(remember) => change({ remember })}
        />
      )}
      {setup.backend === 'memory' && (
        <Select
          label="Cookies"
          value={setup.cookies}
          options={[
            { value: 'kept', label: 'Kept' },
            { value: 'blocked', label: 'Blocked by the browser' },
          ]}
          onChange={(cookies) => change({ cookies })}
        />
      )}
    </Section>
  );
}
