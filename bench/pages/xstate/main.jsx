// The same form, shown by the smallest machine: what XState and its React binding cost by themselves.
import { useMachine } from '@xstate/react';
import { createRoot } from 'react-dom/client';
import { createMachine } from 'xstate';
import { PasswordForm } from '../password-form.jsx';

const machine = createMachine({
  initial: 'asking',
  states: { asking: { on: { submitted: 'sent' } }, sent: {} },
});

function App() {
  const [state, send] = useMachine(machine);
  return state.matches('sent') ? <p>Sent.</p> : <PasswordForm onSubmit={() => send({ type: 'submitted' })} />;
}

createRoot(document.getElementById('root')).render(<App />);
