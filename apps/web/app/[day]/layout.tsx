import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { rememberedTheme } from '@/site/theme';
import '../styles/index.css';

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#151617' },
  ],
};

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script type="text/javascript">{rememberedTheme}</script>
        <script src="/theme.js" defer />
        <script src="/keys.js" defer />
        <script src="/days.js" defer />
        <script src="/find.js" defer />
        <script src="/forms.js" defer />
        <script src="/parts.js" defer />
      </head>
      <body>{children}</body>
    </html>
  );
}
