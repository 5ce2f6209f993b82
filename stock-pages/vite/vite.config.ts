import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// https://vite.dev/config/
export default defineConfig({
  plugins: [react()],
  // One page more than the template's: the flow alone, to be dressed by the tests.
  build: { rollupOptions: { input: ['index.html', 'looks.html'] } },
});
