import { createHash } from 'node:crypto';
import { rememberedTheme } from '../site/theme.ts';

const inline = createHash('sha256').update(rememberedTheme).digest('base64');

/** What a page may load and run: our own scripts, styles, pictures and typefaces; inline only what sets the theme, by its hash. */
export const pagePolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${inline}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer of the site. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
