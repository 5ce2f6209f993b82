// The form in React and nothing else: what the others are compared with.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PasswordForm } from '../password-form.jsx';

function App() {
  const [isSent, setSent] = useState(false);
  return isSent ? <p>Sent.</p> : <PasswordForm onSubmit={() => setSent(true)} />;
}

createRoot(document.getElementById('root')).render(<App />);
