import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// Generous, for busy machines.
configure({ asyncUtilTimeout: 10_000 });
