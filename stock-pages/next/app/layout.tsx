import type { Metadata } from 'next';
import './globals.css';

export const metadata: Metadata = {
  title: 'A stock page',
  icons: 'data:,', // no icon, so none is asked for
};

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
